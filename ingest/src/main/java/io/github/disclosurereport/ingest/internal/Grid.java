package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A table with its spans expanded: every square knows the cell that covers it. Two grids are never equal. */
final class Grid {

    /**
     * A cell of the source.
     *
     * @param content its text and place
     * @param row the top row that it covers, from 0
     * @param column the left column that it covers, from 0
     * @param rowSpan rows covered, cut off at the table's end
     * @param colSpan columns covered, cut off at the limit
     */
    record Square(CellText content, int row, int column, int rowSpan, int colSpan) {
        int endColumn() {
            return column + colSpan;
        }
    }

    private final List<List<Square>> rows;
    private final List<List<Square>> cells = new ArrayList<>();
    private final List<CellText> texts = new ArrayList<>();
    private final Optional<PrintedTable> printed;
    private final Set<String> keys = new HashSet<>();

    /**
     * A grid.
     *
     * @param rows the rows; a row may be shorter than another if the source leaves cells out
     */
    Grid(List<List<Square>> rows) {
        this.rows = rows;
        for (int r = 0; r < rows.size(); r++) {
            List<Square> row = distinct(rows.get(r));
            cells.add(row);
            for (Square square : row) {
                if (square.row() == r) {
                    texts.add(square.content());
                }
            }
        }
        this.printed = PrintedTable.of(cells);
        printed.ifPresentOrElse(table -> keys.addAll(table.keys()), () -> texts.forEach(this::addKey));
    }

    private static List<Square> distinct(List<Square> row) {
        List<Square> cells = new ArrayList<>(row.size());
        int last = -1;
        for (Square square : row) {
            if (square.column() != last) {
                cells.add(square);
                last = square.column();
            }
        }
        return Collections.unmodifiableList(cells);
    }

    private void addKey(CellText text) {
        if (text.text().length() < 100 && !FigureText.isPlain(text.text())) {
            String key = text.key();
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
    }

    /** The same grid with every text changed. */
    Grid with(UnaryOperator<String> change) {
        return map(square -> new CellText(
                change.apply(square.content().text()), square.content().place()));
    }

    /** The same grid with nothing in some of its cells. */
    Grid without(Set<Square> blanked) {
        return map(square ->
                blanked.contains(square) ? new CellText("", square.content().place()) : square.content());
    }

    private Grid map(Function<Square, CellText> text) {
        return new Grid(rows.stream()
                .map(row -> row.stream()
                        .map(square -> new Square(
                                text.apply(square), square.row(), square.column(), square.rowSpan(), square.colSpan()))
                        .toList())
                .toList());
    }

    /** How many squares it has, those covered by spans included. */
    int squares() {
        int squares = 0;
        for (List<Square> row : rows) {
            squares += row.size();
        }
        return squares;
    }

    /** Whether any cell covers more than one square. */
    boolean hasSpans() {
        return rows.stream().flatMap(List::stream).anyMatch(square -> square.rowSpan() > 1 || square.colSpan() > 1);
    }

    List<List<Square>> rows() {
        return rows;
    }

    /** The cells of a row from left to right, each once, those that span down from above included. */
    List<Square> row(int index) {
        return cells.get(index);
    }

    /** The texts of all cells, each once, in reading order. */
    List<CellText> texts() {
        return texts;
    }

    /** The keys of all cells that could be labels. */
    Set<String> keys() {
        return keys;
    }

    /** The table of the form that it is, cell for cell and label for label. */
    Optional<PrintedTable> printed() {
        return printed;
    }

    /** The section whose table it is, or is a part of, by its labels. */
    Optional<Section> section() {
        return printed.isPresent() ? printed.map(PrintedTable::section) : TableLabels.bestFor(keys);
    }

    /** The texts row by row, as an extra table keeps them. */
    List<List<String>> words() {
        List<List<String>> words = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            words.add(row(r).stream().map(square -> square.content().text()).toList());
        }
        return words;
    }
}
