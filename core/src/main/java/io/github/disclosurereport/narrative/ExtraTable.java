package io.github.disclosurereport.narrative;

import java.util.List;

/**
 * A table that a report adds of its own: not one of the form's, so its figures are words and no rule reads them.
 *
 * @param rows the rows; each a list of the texts of its cells, "" where a cell is empty
 */
public record ExtraTable(List<List<String>> rows) implements Block {

    public ExtraTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
