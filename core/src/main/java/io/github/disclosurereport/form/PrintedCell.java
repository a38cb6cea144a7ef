package io.github.disclosurereport.form;

import java.util.List;
import java.util.Optional;

/**
 * A rectangle of the printed grid: a label, or the place of a figure.
 *
 * @param row the top row within the table, from 0
 * @param column the left column within the table, from 0
 * @param rowSpan rows covered, at least 1
 * @param colSpan columns covered, at least 1
 * @param label the text on the blank form; "" where a figure goes
 * @param scope what the label heads
 * @param cell the figure that goes here; empty for a label
 * @param headers the labels that govern a figure: column heads from the outermost in, then row heads likewise
 */
public record PrintedCell(
        int row,
        int column,
        int rowSpan,
        int colSpan,
        String label,
        HeaderScope scope,
        Optional<Cell> cell,
        List<PrintedCell> headers) {

    public PrintedCell {
        headers = List.copyOf(headers);
    }

    /**
     * Whether this is a label that heads rows or columns.
     *
     * @return true for a head, false for a figure and for the corner of section 三
     */
    public boolean isHeader() {
        return scope != HeaderScope.NONE;
    }
}
