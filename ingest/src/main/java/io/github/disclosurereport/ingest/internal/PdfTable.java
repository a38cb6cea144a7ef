package io.github.disclosurereport.ingest.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table that ruled lines make, with the words in its cells. */
final class PdfTable {

    /**
     * A cell.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param endRow the row after its last
     * @param endColumn the column after its last
     * @param words the words in it, in the order of the page's content
     */
    private record Cell(int row, int column, int endRow, int endColumn, List<PdfWord> words) {}

    private final List<Float> xs;
    private final List<Float> ys;
    private final List<PdfRule> rules;
    private final List<Cell> cells = new ArrayList<>();
    /** The cell that covers each square. */
    private final Map<Integer, Cell> owners = new HashMap<>();

    PdfTable(List<Float> xs, List<Float> ys, List<PdfRule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.rules = rules;
    }

    private boolean isRuled(boolean across, float at, float middle) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.across() == across && rule.at() == at && rule.from() <= middle && middle <= rule.to());
    }

    private boolean isRuledBelow(int row, int column) {
        return row + 2 == ys.size() || isRuled(true, ys.get(row + 1), (xs.get(column) + xs.get(column + 1)) / 2);
    }

    private boolean isRuledRight(int row, int column) {
        return column + 2 == xs.size() || isRuled(false, xs.get(column + 1), (ys.get(row) + ys.get(row + 1)) / 2);
    }

    /** This table with its cells; empty if not all of them are rectangles. */
    Optional<PdfTable> whole() {
        boolean[][] taken = new boolean[ys.size() - 1][xs.size() - 1];
        for (int row = 0; row + 1 < ys.size(); row++) {
            for (int column = 0; column + 1 < xs.size(); column++) {
                if (!taken[row][column]) {
                    Cell cell = cell(row, column);
                    if (!isRectangle(cell, taken)) {
                        return Optional.empty();
                    }
                    cells.add(cell);
                }
            }
        }
        return Optional.of(this);
    }

    private Cell cell(int row, int column) {
        int endColumn = column + 1;
        while (!isRuledRight(row, endColumn - 1)) {
            endColumn++;
        }
        int endRow = row + 1;
        while (!isRuledBelow(endRow - 1, column)) {
            endRow++;
        }
        return new Cell(row, column, endRow, endColumn, new ArrayList<>());
    }

    private boolean isRectangle(Cell cell, boolean[][] taken) {
        for (int row = cell.row(); row < cell.endRow(); row++) {
            for (int column = cell.column(); column < cell.endColumn(); column++) {
                boolean right = isRuledRight(row, column) == (column + 1 == cell.endColumn());
                boolean below = isRuledBelow(row, column) == (row + 1 == cell.endRow());
                if (taken[row][column] || !right || !below) {
                    return false;
                }
                taken[row][column] = true;
                owners.put(row * xs.size() + column, cell);
            }
        }
        return true;
    }

    /** Puts a word into the cell that it stands in; false if it stands outside the table. */
    boolean take(PdfWord word) {
        int column = place(xs, word.middle());
        int row = place(ys, word.y());
        Cell cell = column < 0 || row < 0 ? null : owners.get(row * xs.size() + column);
        return cell != null && cell.words().add(word);
    }

    /** The number of the last line at or before a place; −1 before the first and behind the last. */
    private static int place(List<Float> lines, float at) {
        int found = Collections.binarySearch(lines, at);
        int before = found < 0 ? -found - 2 : found;
        return before + 1 < lines.size() ? before : -1;
    }

    /** Whether each cell can hold what it does: no word reaches over its edges, and no figures stand side by side. */
    boolean isCertain() {
        for (Cell cell : cells) {
            boolean reachesOver = cell.words().stream()
                    .anyMatch(word -> word.left() < xs.get(cell.column()) - PdfRule.NEAR
                            || word.right() > xs.get(cell.endColumn()) + PdfRule.NEAR);
            boolean figures = cell.words().size() > 1
                    && cell.words().stream()
                            .allMatch(word -> FigureText.of(word.text()).isFigure())
                    && cell.words().stream().map(PdfWord::line).distinct().count() == 1;
            if (reachesOver || figures) {
                return false;
            }
        }
        return true;
    }

    /** How many squares its lines make. */
    int squares() {
        return (xs.size() - 1) * (ys.size() - 1);
    }

    boolean isWithin(int columns, int rows) {
        return xs.size() - 1 <= columns && ys.size() - 1 <= rows;
    }

    int rows() {
        return ys.size() - 1;
    }

    /** Whether its columns have the same edges as those of another, as where a table goes on on the next page. */
    boolean hasColumnsOf(PdfTable other) {
        boolean same = xs.size() == other.xs.size();
        for (int i = 0; same && i < xs.size(); i++) {
            same = Math.abs(xs.get(i) - other.xs.get(i)) <= PdfRule.NEAR;
        }
        return same;
    }

    /** The grid of a table whose parts stand on pages one after another. */
    static Grid grid(int number, List<PdfTable> parts) {
        int rows = parts.stream().mapToInt(PdfTable::rows).sum();
        SpanGrid grid = new SpanGrid(number, rows, parts.get(0).xs.size() - 1);
        parts.forEach(part -> part.write(grid));
        return grid.build();
    }

    private void write(SpanGrid grid) {
        for (int row = 0; row < rows(); row++) {
            grid.row();
            for (Cell cell : cells) {
                if (cell.row() == row) {
                    String text = cell.words().stream().map(PdfWord::text).collect(Collectors.joining(" "));
                    grid.cell(text, cell.endRow() - row, cell.endColumn() - cell.column());
                }
            }
            grid.endRow();
        }
    }
}
