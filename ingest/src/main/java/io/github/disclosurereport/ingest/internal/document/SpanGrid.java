package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expands spans: cells are added as the source has them, row by row, and go to the first column that nothing from above covers. */
public final class SpanGrid {

    private final int table;
    private final int maxColumns;
    private final int height;
    /** For each column, the cell that reaches down from above, or null. */
    private final @Nullable GridCell[] above;

    private final List<List<GridCell>> rows = new ArrayList<>();
    private List<GridCell> current = new ArrayList<>();

    /**
     * A builder.
     *
     * @param table the number of the table in the document, from 1
     * @param height the number of rows that will be begun: row spans are cut off there
     * @param maxColumns columns beyond are left out
     */
    public SpanGrid(int table, int height, int maxColumns) {
        this.table = table;
        this.height = height;
        this.maxColumns = maxColumns;
        this.above = new @Nullable GridCell[maxColumns];
    }

    public void row() {
        current = new ArrayList<>();
        rows.add(current);
    }

    public void cell(String text, int rowSpan, int colSpan) {
        fillFromAbove();
        SourcePlace place = new SourcePlace.InTable(table, rows.size(), current.size() + 1);
        cell(new CellText(text, place), rowSpan, colSpan);
    }

    /** A cell that knows its own place. */
    public void cell(CellText content, int rowSpan, int colSpan) {
        fillFromAbove();
        int column = current.size();
        if (column >= maxColumns) {
            return;
        }
        int row = rows.size() - 1;
        int right = (int) Math.min((long) column + Math.max(1, colSpan), maxColumns);
        // A cell never covers what already spans down: the first claim holds.
        for (int c = column + 1; c < right; c++) {
            right = covering(c) == null ? right : c;
        }
        int down = Math.min(rowSpan < 1 ? height - row : rowSpan, height - row);
        GridCell square = new GridCell(content, row, column, down, right - column);
        for (int c = column; c < right; c++) {
            current.add(square);
            above[c] = square;
        }
    }

    /** Whether the row has no room for another cell. */
    public boolean isFull() {
        fillFromAbove();
        return current.size() >= maxColumns;
    }

    public void endRow() {
        fillFromAbove();
    }

    private void fillFromAbove() {
        while (current.size() < maxColumns) {
            GridCell square = covering(current.size());
            if (square == null) {
                return;
            }
            current.add(square);
        }
    }

    private @Nullable GridCell covering(int column) {
        GridCell square = above[column];
        int row = rows.size() - 1;
        return square != null && square.row() < row && square.row() + square.rowSpan() > row ? square : null;
    }

    public Grid build() {
        return new Grid(rows);
    }
}
