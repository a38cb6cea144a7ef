package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedBlock;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.LabelQualifiers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table as the form prints it, to be compared with a grid: most publishers keep the form, cell for cell and label for label. */
public final class PrintedTable {

    /**
     * A cell of the table.
     *
     * @param printed where it stands
     * @param key the key of its label; "" for a figure and for a corner without words
     */
    private record Spot(PrintedCell printed, String key) {

        private boolean covers(GridCell square) {
            return square.column() == printed.column()
                    && square.rowSpan() == printed.rowSpan()
                    && square.colSpan() == printed.colSpan()
                    && (printed.cell().isPresent() || isLabelled(square.content()));
        }

        private boolean isLabelled(CellText text) {
            return text.text().equals(printed.label())
                    || (text.key().equals(key)
                            && !LabelQualifiers.arePart(text.text())
                            && !LabelQualifiers.areCompared(printed.label(), text.text()));
        }
    }

    /** By the number of rows. Section 四 is the same in both editions, and stands here once. */
    private static final Map<Integer, List<PrintedTable>> BY_HEIGHT = new HashMap<>();

    static {
        for (Edition edition : Edition.values()) {
            for (FormTable table : Form.of(edition).tables()) {
                add(new PrintedTable(table), edition);
            }
        }
    }

    private final Section section;
    private final Set<Edition> editions = EnumSet.noneOf(Edition.class);
    private final List<List<Spot>> rows = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<Cell, PrintedCell> figures = new HashMap<>();
    /** What stands over the figure of a cell, from the top down, and before it. */
    private final Map<Cell, List<PrintedCell>> labels = new HashMap<>();

    private PrintedTable(FormTable table) {
        this.section = table.section();
        for (PrintedRow row : table.rows()) {
            List<Spot> spots = new ArrayList<>();
            for (PrintedCell cell : row.cells()) {
                Spot spot = new Spot(cell, LabelNormalizer.of(cell.label()));
                spots.add(spot);
                if (!spot.key().isEmpty()) {
                    keys.add(spot.key());
                }
            }
            rows.add(List.copyOf(spots));
        }
        for (PrintedBlock block : table.blocks()) {
            List<PrintedCell> heads =
                    block.head().stream().flatMap(row -> row.cells().stream()).toList();
            block.body().forEach(row -> figures(row, heads));
        }
    }

    private void figures(PrintedRow row, List<PrintedCell> heads) {
        for (PrintedCell figure : row.cells()) {
            if (figure.cell().isPresent()) {
                Cell cell = figure.cell().get();
                figures.put(cell, figure);
                labels.put(
                        cell,
                        Stream.concat(
                                        heads.stream().filter(head -> isOver(head, figure)),
                                        row.cells().stream()
                                                .filter(own -> own.cell().isEmpty()))
                                .toList());
            }
        }
    }

    private static boolean isOver(PrintedCell head, PrintedCell figure) {
        return head.column() <= figure.column() && head.column() + head.colSpan() > figure.column();
    }

    private static void add(PrintedTable table, Edition edition) {
        List<PrintedTable> asHigh = BY_HEIGHT.computeIfAbsent(table.rows.size(), height -> new ArrayList<>());
        Optional<PrintedTable> same =
                asHigh.stream().filter(other -> other.rows.equals(table.rows)).findFirst();
        if (same.isEmpty()) {
            asHigh.add(table);
        }
        same.orElse(table).editions.add(edition);
    }

    /** The table that a grid is, whatever stands where its figures go; empty if it differs in any cell or label. */
    public static Optional<PrintedTable> of(Grid grid) {
        for (PrintedTable table : BY_HEIGHT.getOrDefault(grid.rows().size(), List.of())) {
            if (table.is(grid)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The section whose table a grid is, or is a part of, by its labels. */
    public static Optional<Section> sectionOf(Grid grid) {
        return of(grid).map(PrintedTable::section).or(() -> TableLabels.bestFor(grid.keys()));
    }

    private boolean is(Grid grid) {
        for (int r = 0; r < rows.size(); r++) {
            List<Spot> spots = rows.get(r);
            int next = 0;
            for (GridCell square : grid.row(r)) {
                if (square.row() == r) {
                    if (next == spots.size() || !spots.get(next).covers(square)) {
                        return false;
                    }
                    next++;
                }
            }
            if (next < spots.size()) {
                return false;
            }
        }
        return true;
    }

    public Section section() {
        return section;
    }

    public boolean isOf(Edition edition) {
        return editions.contains(edition);
    }

    /** The keys of its labels in reading order. */
    public List<String> keys() {
        return keys;
    }

    /** Where the figure of a cell stands in a grid that is this table. */
    public GridCell figure(Grid grid, Cell cell) {
        return square(grid, Objects.requireNonNull(figures.get(cell)));
    }

    /** What stands over the figure of a cell and before it in a grid that is this table, run together. */
    public String labels(Grid grid, Cell cell) {
        StringBuilder words = new StringBuilder();
        for (PrintedCell label : Objects.requireNonNull(labels.get(cell))) {
            words.append(square(grid, label).content().text()).append(' ');
        }
        return words.toString();
    }

    private static GridCell square(Grid grid, PrintedCell printed) {
        return grid.rows().get(printed.row()).get(printed.column());
    }
}
