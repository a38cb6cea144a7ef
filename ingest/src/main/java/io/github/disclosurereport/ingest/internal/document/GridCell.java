package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.internal.text.CellText;

/**
 * A cell of a grid.
 *
 * @param content its text and place
 * @param row the top row that it covers, from 0
 * @param column the left column that it covers, from 0
 * @param rowSpan rows covered, cut off at the table's end
 * @param colSpan columns covered, cut off at the limit
 */
public record GridCell(CellText content, int row, int column, int rowSpan, int colSpan) {
    public int endColumn() {
        return column + colSpan;
    }
}
