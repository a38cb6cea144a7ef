package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.BlankReason;
import io.github.disclosurereport.validation.diagnosis.CountRange;

/**
 * What a blank may hold.
 *
 * @param slot the cell's slot
 * @param values from the least to the greatest count
 * @param reason why
 */
public record Deduction(int slot, CountRange values, BlankReason reason) {

    public Deduction {
        if (values.isUnique() == (reason == BlankReason.OPEN)) {
            throw new IllegalArgumentException(values + " " + reason);
        }
    }
}
