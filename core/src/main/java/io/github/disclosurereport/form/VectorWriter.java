package io.github.disclosurereport.form;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.FigureState;

/**
 * Fills a {@link CellValues} from the records of one report, every figure in the order in which they put it: 三, 四, 二. Not
 * thread-safe; use once.
 *
 * <p>Most figures are numbers, so every slot counts as a number from the start, and only a blank or a mark touches the bits.
 */
public final class VectorWriter implements CellWriter {

    private static final int DISCLOSURE_BASE = Cell.disclosureBase();

    private final Form form;
    private final int[] disclosureSlots;
    private final long[] numbers = new long[CellValues.FIRST_AMOUNT];
    private final Amount[] amounts = CellValues.blankAmounts();
    private final long[] present;
    private long[] marks = CellValues.NO_MARKS;
    private int cursor;

    /**
     * A writer at the first figure.
     *
     * @param edition the edition whose form the figures are on
     */
    public VectorWriter(Edition edition) {
        this.form = Form.of(edition);
        this.disclosureSlots = form.disclosureSlots();
        this.present = form.recordSlots();
    }

    @Override
    public void put(Count count) {
        int slot = nextSlot();
        if (count.isNumber()) {
            numbers[slot] = count.value();
        } else {
            noNumber(slot, count);
        }
    }

    @Override
    public void put(Amount amount) {
        int slot = nextSlot();
        amounts[slot - CellValues.FIRST_AMOUNT] = amount;
        if (!amount.isNumber()) {
            noNumber(slot, amount);
        }
    }

    private int nextSlot() {
        int next = cursor++;
        return next < DISCLOSURE_BASE ? next : disclosureSlots[next - DISCLOSURE_BASE];
    }

    private void noNumber(int slot, Figure figure) {
        present[slot / Long.SIZE] &= ~(1L << slot);
        if (figure.state() == FigureState.NOT_APPLICABLE) {
            if (marks == CellValues.NO_MARKS) {
                marks = new long[CellValues.WORDS];
            }
            marks[slot / Long.SIZE] |= 1L << slot;
        }
    }

    /**
     * The vector.
     *
     * @return the figures
     * @throws IllegalStateException if the records have not put every figure
     * @throws IllegalArgumentException if a cell that the edition does not print holds a number or a mark
     */
    public CellValues finish() {
        if (cursor != DISCLOSURE_BASE + disclosureSlots.length) {
            throw new IllegalStateException("only " + cursor + " figures were put");
        }
        return new CellValues(form.edition(), numbers, present, marks, amounts).requirePrinted(form);
    }
}
