package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import java.util.List;
import java.util.Objects;

/**
 * A change to one cell: a correction that somebody proposes, or an entry in a draft. Nothing is changed until
 * {@link AnnualReport#with(java.util.List)} is called.
 *
 * @param cell the cell
 * @param from the figure that must stand there now
 * @param to the figure to put there
 */
public record CellEdit(Cell cell, Figure from, Figure to) {

    public CellEdit {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** The figures with edits applied, in any order. */
    static CellValues apply(List<CellEdit> edits, CellValues values) {
        CellValuesBuilder changed = values.toBuilder();
        for (CellEdit edit : edits) {
            Figure figure = values.figure(edit.cell);
            if (!figure.equals(edit.from)) {
                throw new IllegalArgumentException(
                        edit.cell + " holds \"" + figure + "\", not \"" + edit.from + "\" as the edit says");
            }
            changed.set(edit.cell, edit.to);
        }
        return changed.build();
    }
}
