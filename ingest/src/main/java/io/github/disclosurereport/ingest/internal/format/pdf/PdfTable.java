package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table that ruled lines make, with the words in its cells. */
final class PdfTable {

    /** Lines of one cell are not further apart, in points. */
    private static final float LINES_APART = 24;

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
    private final List<Ruling> rules;
    private final List<Cell> cells = new ArrayList<>();
    /** The cell that covers each square. */
    private final Map<Integer, Cell> owners = new HashMap<>();

    PdfTable(List<Float> xs, List<Float> ys, List<Ruling> rules) {
        this.xs = xs;
        this.ys = new ArrayList<>(ys);
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
                    .anyMatch(word -> word.left() < xs.get(cell.column()) - Ruling.NEAR
                            || word.right() > xs.get(cell.endColumn()) + Ruling.NEAR);
            boolean figures = cell.words().size() > 1
                    && cell.words().stream()
                            .allMatch(word -> FigureNotation.of(word.text()).isFigure())
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

    int columns() {
        return xs.size() - 1;
    }

    /** The edges of its columns, from the first of them. */
    List<Float> edges() {
        return xs.stream().map(x -> x - xs.get(0)).toList();
    }

    /**
     * Gives a word that stands right below this table to the cell whose words it ends: where a page breaks a cell, they run on over its
     * edge. Never a number, which may be that of the page.
     *
     * @param line the word, alone on its line
     * @return whether there is such a cell
     */
    boolean takeBelow(PdfLine line) {
        Optional<Cell> above = cells.stream()
                .filter(cell -> cell.endRow() == rows() && !cell.words().isEmpty())
                .filter(cell -> line.left() >= xs.get(cell.column()) - Ruling.NEAR
                        && line.right() <= xs.get(cell.endColumn()) + Ruling.NEAR)
                .filter(cell -> isNextLine(cell.words().get(cell.words().size() - 1), line))
                .findFirst();
        boolean runsOn = line.y() > ys.get(ys.size() - 1) && above.isPresent();
        if (runsOn) {
            above.get().words().add(new PdfWord(line.text(), line.left(), line.right(), line.y(), -1));
        }
        return runsOn;
    }

    /** The words of the cells that stand in one row alone, by the left edges of the cells from that of the table; they can be added to. */
    SortedMap<Float, List<PdfWord>> row(int row) {
        SortedMap<Float, List<PdfWord>> words = new TreeMap<>();
        cells.stream()
                .filter(cell -> cell.row() == row && cell.endRow() == row + 1)
                .forEach(cell -> words.put(xs.get(cell.column()) - xs.get(0), cell.words()));
        return words;
    }

    /** Leaves out the first row, whose words are in the table before. */
    void dropFirstRow() {
        ys.remove(0);
        cells.removeIf(cell -> cell.endRow() == 1);
        cells.replaceAll(cell -> new Cell(
                Math.max(0, cell.row() - 1), cell.column(), cell.endRow() - 1, cell.endColumn(), cell.words()));
        // Cells that reach down from the row that is gone begin in the next one now, among its own.
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    }

    private static boolean isNextLine(PdfWord last, PdfLine next) {
        boolean below = next.y() > last.y() && next.y() - last.y() <= LINES_APART;
        return below && next.text().chars().noneMatch(Character::isDigit);
    }

    /**
     * Writes its rows into a grid.
     *
     * @param grid the grid
     * @param edges the edges of the columns of the grid, those of this table among them
     */
    void write(SpanGrid grid, List<Float> edges) {
        List<Float> own = edges();
        int[] columns = new int[own.size()];
        for (int i = 0; i < columns.length; i++) {
            while (edges.get(columns[i]) < own.get(i) - Ruling.NEAR) {
                columns[i]++;
            }
        }
        for (int row = 0; row < rows(); row++) {
            grid.row();
            for (Cell cell : cells) {
                if (cell.row() == row) {
                    String text = cell.words().stream().map(PdfWord::text).collect(Collectors.joining(" "));
                    grid.cell(text, cell.endRow() - row, columns[cell.endColumn()] - columns[cell.column()]);
                }
            }
            grid.endRow();
        }
    }
}
