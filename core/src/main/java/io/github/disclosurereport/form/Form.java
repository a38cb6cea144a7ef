package io.github.disclosurereport.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One edition of the form: its tables as printed and the cells it prints. Immutable and shared. */
public final class Form {

    private static final Map<Edition, Form> FORMS = new EnumMap<>(Edition.class);

    static {
        for (Edition edition : Edition.values()) {
            FORMS.put(edition, new Form(edition));
        }
    }

    private final Edition edition;
    private final List<FormTable> tables;
    private final List<Cell> cells;
    private final long[] printedSlots = new long[CellValues.WORDS];
    private final int[] disclosureSlots;
    private final long[] recordSlots;

    private Form(Edition edition) {
        this.edition = edition;
        this.tables = List.of(Layouts.disclosure(edition), Layouts.requests(edition), Layouts.disputes(edition));
        this.cells = tables.stream().flatMap(table -> table.cells().stream()).toList();
        cells.forEach(cell -> printedSlots[cell.slot() / Long.SIZE] |= 1L << cell.slot());
        this.disclosureSlots =
                tables.get(0).cells().stream().mapToInt(Cell::slot).toArray();
        this.recordSlots = printedSlots.clone();
        for (int slot = 0; slot < Cell.disclosureBase(); slot++) {
            recordSlots[slot / Long.SIZE] |= 1L << slot;
        }
    }

    /**
     * The form of an edition.
     *
     * @param edition the edition
     * @return the shared instance
     */
    public static Form of(Edition edition) {
        return Objects.requireNonNull(FORMS.get(edition));
    }

    /**
     * Which edition this is.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The three tables in the order of the form.
     *
     * @return the tables of 二, 三 and 四
     */
    public List<FormTable> tables() {
        return tables;
    }

    /**
     * The table of a section.
     *
     * @param section 二, 三 or 四
     * @return the table
     * @throws IllegalArgumentException if the section is prose
     */
    public FormTable table(Section section) {
        return tables.stream()
                .filter(table -> table.section() == section)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(section + " has no table"));
    }

    /**
     * The cells that this edition prints, in form order.
     *
     * @return 198 cells for 2019, 200 for 2021
     */
    public List<Cell> cells() {
        return cells;
    }

    /**
     * Whether this edition prints a cell.
     *
     * @param cell the cell
     * @return true if it does
     */
    public boolean prints(Cell cell) {
        return (printedSlots[cell.slot() / Long.SIZE] & 1L << cell.slot()) != 0;
    }

    /** The slots of section 二 in the order of the edition's record, which is that of the form. */
    int[] disclosureSlots() {
        return disclosureSlots;
    }

    /** The bits of the slots that the records of this edition put: the printed ones, and lines of 三 that only the other prints. */
    long[] recordSlots() {
        return recordSlots.clone();
    }

    /** The bits of the printed slots, 64 at a time. */
    long printedSlots(int word) {
        return printedSlots[word];
    }
}
