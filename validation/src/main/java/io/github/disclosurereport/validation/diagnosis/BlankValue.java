package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.model.CellEdit;
import java.util.Objects;
import java.util.Optional;

/**
 * What a blank cell can hold. A proposal like any correction, but no error: whoever left it blank is asked to fill it.
 *
 * @param cell the blank cell
 * @param values the counts that satisfy the equalities
 * @param reason how that follows
 */
public record BlankValue(Cell cell, CountRange values, BlankReason reason) {

    public BlankValue {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The entry to make.
     *
     * @return the edit; empty if several counts are possible
     */
    public Optional<CellEdit> edit() {
        return values.count().map(count -> new CellEdit(cell, Count.blank(), count));
    }
}
