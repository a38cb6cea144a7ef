package io.github.disclosurereport.form;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;

/** Walks a vector in record order. */
final class VectorReader implements CellReader {

    private final CellValues values;
    private final int[] disclosureSlots;
    private int cursor;

    VectorReader(CellValues values) {
        this.values = values;
        this.disclosureSlots = Form.of(values.edition()).disclosureSlots();
    }

    @Override
    public Count count() {
        return values.count(nextSlot());
    }

    @Override
    public Amount amount() {
        return values.amount(nextSlot());
    }

    private int nextSlot() {
        int next = cursor++;
        int base = Cell.disclosureBase();
        return next < base ? next : disclosureSlots[next - base];
    }
}
