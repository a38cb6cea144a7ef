package io.github.disclosurereport.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
    private final List<CellText> texts = new ArrayList<>();
    private final Set<String> keys;

    /**
     * A grid.
     *
     * @param rows the rows; a row may be shorter than another if the source leaves cells out
     */
    Grid(List<List<Square>> rows) {
        this.rows = rows.stream().map(List::copyOf).toList();
        for (int r = 0; r < rows.size(); r++) {
            for (Square square : row(r)) {
                if (square.row() == r) {
                    texts.add(square.content());
                }
            }
        }
        this.keys = texts.stream()
                .map(CellText::text)
                .filter(text -> text.length() < 100 && !FigureText.isPlain(text))
                .distinct()
                .map(LabelKey::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The same grid with every text changed. */
    Grid with(UnaryOperator<String> change) {
        return new Grid(rows.stream()
                .map(row -> row.stream()
                        .map(square -> new Square(
                                new CellText(
                                        change.apply(square.content().text()),
                                        square.content().place()),
                                square.row(),
                                square.column(),
                                square.rowSpan(),
                                square.colSpan()))
                        .toList())
                .toList());
    }

    /** How many squares it has, those covered by spans included. */
    int squares() {
        return rows.stream().mapToInt(List::size).sum();
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
        List<Square> cells = new ArrayList<>();
        for (Square square : rows.get(index)) {
            if (cells.isEmpty() || cells.get(cells.size() - 1).column() != square.column()) {
                cells.add(square);
            }
        }
        return cells;
    }

    /** The texts of all cells, each once, in reading order. */
    List<CellText> texts() {
        return texts;
    }

    /** The keys of all cells that could be labels. */
    Set<String> keys() {
        return keys;
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
