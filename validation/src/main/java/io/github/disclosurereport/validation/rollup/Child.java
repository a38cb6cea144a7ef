package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;

/**
 * One of the reports to add up.
 *
 * @param organ its organ, as the roster names it
 * @param values its figures
 */
record Child(String organ, CellValues values) {

    /** Whether its figure in a cell is exactly this, and not nothing. */
    boolean has(Cell cell, Exact number) {
        Figure figure = values.figure(cell);
        return figure.isNumber()
                && !number.isZero()
                && number.minus(Exact.of(figure)).filter(Exact::isZero).isPresent();
    }
}
