package io.github.disclosurereport.form;

import java.util.List;

/**
 * A row of the printed grid: the cells that begin in it, left to right. Cells that span down from above are not repeated.
 *
 * @param cells the cells
 */
public record PrintedRow(List<PrintedCell> cells) {

    public PrintedRow {
        cells = List.copyOf(cells);
    }
}
