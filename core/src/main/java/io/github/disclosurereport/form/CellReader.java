package io.github.disclosurereport.form;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;

/** Hands out the figures of a table record in component order: the inverse of {@link CellWriter}. */
public interface CellReader {

    /**
     * The next count.
     *
     * @return the figure
     */
    Count count();

    /**
     * The next amount.
     *
     * @return the figure
     */
    Amount amount();
}
