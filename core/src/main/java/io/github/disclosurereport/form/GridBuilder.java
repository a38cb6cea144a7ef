package io.github.disclosurereport.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out a printed grid row by row, as one writes an HTML table: a cell goes to the first column that no span covers. */
final class GridBuilder {

    private final int width;
    /** For each column, the first row that no span from above reaches. */
    private final int[] freeFrom;

    private final List<PrintedBlock> blocks = new ArrayList<>();
    private final List<List<PrintedCell>> head = new ArrayList<>();
    private final List<List<PrintedCell>> body = new ArrayList<>();
    private List<PrintedCell> current = new ArrayList<>();
    private int row = -1;

    GridBuilder(int width) {
        this.width = width;
        this.freeFrom = new int[width];
    }

    GridBuilder headRow() {
        if (!body.isEmpty()) {
            closeBlock();
        }
        return begin(head);
    }

    GridBuilder bodyRow() {
        return begin(body);
    }

    private GridBuilder begin(List<List<PrintedCell>> rows) {
        row++;
        current = new ArrayList<>();
        rows.add(current);
        return this;
    }

    GridBuilder label(String text, HeaderScope scope, int rowSpan, int colSpan) {
        place(text, scope, rowSpan, colSpan, Optional.empty());
        return this;
    }

    void figure(Cell cell, int colSpan) {
        place("", HeaderScope.NONE, 1, colSpan, Optional.of(cell));
    }

    private void place(String text, HeaderScope scope, int rowSpan, int colSpan, Optional<Cell> cell) {
        int column = 0;
        while (freeFrom[column] > row) {
            column++;
        }
        for (int c = column; c < column + colSpan; c++) {
            freeFrom[c] = row + rowSpan;
        }
        List<PrintedCell> headers = cell.isPresent() ? headersOf(column, colSpan) : List.of();
        current.add(new PrintedCell(row, column, rowSpan, colSpan, text, scope, cell, headers));
    }

    private List<PrintedCell> headersOf(int column, int colSpan) {
        List<PrintedCell> headers = new ArrayList<>();
        for (List<PrintedCell> cells : head) {
            for (PrintedCell label : cells) {
                if (label.isHeader()
                        && label.column() < column + colSpan
                        && column < label.column() + label.colSpan()) {
                    headers.add(label);
                }
            }
        }
        for (List<PrintedCell> cells : body) {
            for (PrintedCell label : cells) {
                if (label.isHeader() && label.row() + label.rowSpan() > row) {
                    headers.add(label);
                }
            }
        }
        return headers;
    }

    private void closeBlock() {
        blocks.add(new PrintedBlock(
                head.stream().map(PrintedRow::new).toList(),
                body.stream().map(PrintedRow::new).toList()));
        head.clear();
        body.clear();
    }

    FormTable build(Edition edition, Section section) {
        closeBlock();
        return new FormTable(edition, section, width, blocks);
    }
}
