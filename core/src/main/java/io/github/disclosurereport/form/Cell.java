package io.github.disclosurereport.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One figure of the form: where a line and a column cross. Immutable; one shared instance a cell, so {@code ==} and
 * {@link #equals} agree. Ordered as the form prints: by section, then line by line from left to right.
 *
 * <p>Its {@link #path()} is API: the way through the records, the name in JSON and on the command line. Its {@link #slot()} is
 * the place in {@link CellValues}, the same in both editions, and is not API across versions.
 */
public final class Cell implements Comparable<Cell> {

    private static final int REQUEST_LINES = RequestLine.values().length;
    private static final int RESULTS = DisputeResult.values().length;
    private static final int DISPUTES_BASE = Applicant.values().length * REQUEST_LINES;
    private static final int DISCLOSURE_BASE = DISPUTES_BASE + DisputeStage.values().length * RESULTS;

    private static final List<Cell> ALL = declareAll();
    private static final Map<String, Cell> BY_PATH = new HashMap<>();

    static {
        ALL.forEach(cell -> BY_PATH.put(cell.path, cell));
    }

    private final Section section;
    private final FormItem row;
    private final FormItem column;
    private final String path;
    private final Unit unit;
    private final int slot;
    private final int rank;

    private Cell(Section section, FormItem row, FormItem column, String path, Unit unit, int slot, int rank) {
        this.section = section;
        this.row = row;
        this.column = column;
        this.path = path;
        this.unit = unit;
        this.slot = slot;
        this.rank = rank;
    }

    /** Slots: 三 as seven contiguous columns, then 四 block by block, then 二 with its amounts last. */
    private static List<Cell> declareAll() {
        List<Cell> cells = new ArrayList<>();
        Section requests = Section.REQUESTS;
        for (Applicant who : Applicant.values()) {
            for (RequestLine line : RequestLine.values()) {
                String path = requests.id() + "." + who.id() + "." + line.id();
                int rank = rank(requests, line.ordinal(), who.ordinal());
                cells.add(new Cell(requests, line, who, path, Unit.REQUESTS, cells.size(), rank));
            }
        }
        Section disputes = Section.DISPUTES;
        for (DisputeStage stage : DisputeStage.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                String path = disputes.id() + "." + stage.id() + "." + result.id();
                int rank = rank(disputes, stage.ordinal(), result.ordinal());
                cells.add(new Cell(disputes, stage, result, path, Unit.CASES, cells.size(), rank));
            }
        }
        declareDisclosure(cells, false);
        declareDisclosure(cells, true);
        return List.copyOf(cells);
    }

    private static void declareDisclosure(List<Cell> cells, boolean amounts) {
        Section section = Section.PROACTIVE_DISCLOSURE;
        Set<String> seen = new LinkedHashSet<>();
        for (Edition edition : Edition.values()) {
            for (DisclosureBlock block : DisclosureBlock.of(edition)) {
                for (DisclosureLine line : block.lines()) {
                    for (DisclosureColumn column : block.columns()) {
                        String path = section.id() + "." + line.id() + "." + column.id();
                        if (column.unit() == Unit.MONEY == amounts && seen.add(path)) {
                            int rank = rank(section, line.ordinal(), column.ordinal());
                            cells.add(new Cell(section, line, column, path, column.unit(), cells.size(), rank));
                        }
                    }
                }
            }
        }
    }

    private static int rank(Section section, int row, int column) {
        return (section.ordinal() << 16) + (row << 8) + column;
    }

    /**
     * The cell of section 三 under an applicant column.
     *
     * @param column the column
     * @param line the line
     * @return the cell
     */
    public static Cell of(Applicant column, RequestLine line) {
        return ALL.get(column.ordinal() * REQUEST_LINES + line.ordinal());
    }

    /**
     * The cell of section 四 in one of its blocks.
     *
     * @param stage the block
     * @param result the column inside it
     * @return the cell
     */
    public static Cell of(DisputeStage stage, DisputeResult result) {
        return ALL.get(DISPUTES_BASE + stage.ordinal() * RESULTS + result.ordinal());
    }

    /**
     * The cell of section 二 beside a line.
     *
     * @param line the line
     * @param column the column
     * @return the cell
     * @throws IllegalArgumentException if no edition prints that column beside that line
     */
    public static Cell of(DisclosureLine line, DisclosureColumn column) {
        return ofPath(Section.PROACTIVE_DISCLOSURE.id() + "." + line.id() + "." + column.id());
    }

    /**
     * The cell with the given path.
     *
     * @param path a cell path
     * @return the cell
     * @throws IllegalArgumentException if no edition has it; the message suggests the path that is most like it
     */
    public static Cell ofPath(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no cell \"" + path + "\" on the form" + PathSuggestion.of(path, BY_PATH.keySet())));
    }

    /**
     * The cell with the given path, if any.
     *
     * @param path any text
     * @return the cell, or empty
     */
    public static Optional<Cell> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /**
     * Every cell of either edition, by slot.
     *
     * @return the cells; the one with slot n is element n
     */
    public static List<Cell> all() {
        return ALL;
    }

    /** The first slot of section 二; what lies before it is the same in every vector. */
    static int disclosureBase() {
        return DISCLOSURE_BASE;
    }

    /**
     * The section whose table holds the cell.
     *
     * @return 二, 三 or 四
     */
    public Section section() {
        return section;
    }

    /**
     * The line: a {@link RequestLine}, a {@link DisputeStage} (the block; 四 has one data row) or a {@link DisclosureLine}.
     *
     * @return the line
     */
    public FormItem row() {
        return row;
    }

    /**
     * The column: an {@link Applicant}, a {@link DisputeResult} or a {@link DisclosureColumn}.
     *
     * @return the column
     */
    public FormItem column() {
        return column;
    }

    /**
     * The stable name: the way through the records.
     *
     * @return the path, such as {@code requests.naturalPersons.outcomes.refused.stateSecrets}
     */
    public String path() {
        return path;
    }

    /**
     * What the cell counts.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether the cell holds an {@link io.github.disclosurereport.figure.Amount}; all others hold a count.
     *
     * @return true for money
     */
    public boolean isAmount() {
        return unit == Unit.MONEY;
    }

    /**
     * Whether a negative number is right here.
     *
     * @return true for 本年增/减 of the 2019 edition only
     */
    public boolean maySinkBelowZero() {
        return column == DisclosureColumn.CHANGE;
    }

    /**
     * The place in {@link CellValues}.
     *
     * @return the slot, from 0
     */
    public int slot() {
        return slot;
    }

    /**
     * Where the cell is, in the form's own words.
     *
     * @param edition the edition whose labels to use
     * @param locale Chinese, or anything else for English
     * @return such as 第三部分“（一）予以公开”行“总计”列
     */
    public String place(Edition edition, Locale locale) {
        return CellPlace.of(this, edition, locale);
    }

    @Override
    public int compareTo(Cell other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return slot;
    }

    /**
     * The {@link #path()}.
     *
     * @return the path
     */
    @Override
    public String toString() {
        return path;
    }

    /**
     * Sorts cells as the form prints them.
     *
     * @param cells any cells
     * @return a new sorted list
     */
    public static List<Cell> inFormOrder(Iterable<Cell> cells) {
        List<Cell> sorted = new ArrayList<>();
        cells.forEach(sorted::add);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }
}
