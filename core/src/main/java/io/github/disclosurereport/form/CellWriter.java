package io.github.disclosurereport.form;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;

/** Takes the figures of a table record in component order. Records know the order, the form knows the slots; they meet here. */
public interface CellWriter {

    /**
     * Takes the next count.
     *
     * @param count the figure
     */
    void put(Count count);

    /**
     * Takes the next amount.
     *
     * @param amount the figure
     */
    void put(Amount amount);
}
