package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellWriter;

/** Picks the n-th figure that a record puts, so that no record lists its components a second time. */
final class CountPicker implements CellWriter {

    private int left;
    private Count picked = Count.blank();

    CountPicker(int index) {
        this.left = index;
    }

    @Override
    public void put(Count count) {
        if (left-- == 0) {
            picked = count;
        }
    }

    @Override
    public void put(Amount amount) {
        throw new IllegalStateException("sections 三 and 四 hold no amounts");
    }

    Count picked() {
        return picked;
    }
}
