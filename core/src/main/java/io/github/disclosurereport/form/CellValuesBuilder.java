package io.github.disclosurereport.form;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import java.util.Arrays;

/**
 * Fills a {@link CellValues}, either cell by cell or, as a {@link CellWriter}, in the order in which the table records put their
 * figures: 三, 四, 二. Every cell starts blank. Not thread-safe; build once.
 */
public final class CellValuesBuilder implements CellWriter {

    private final Edition edition;
    private final int[] disclosureSlots;
    private final long[] numbers;
    private final long[] present;
    private final long[] marks;
    private final Amount[] amounts;
    private int cursor;

    /**
     * A builder with every cell blank.
     *
     * @param edition the edition whose form the figures are on
     */
    public CellValuesBuilder(Edition edition) {
        this(
                edition,
                new long[CellValues.FIRST_AMOUNT],
                new long[CellValues.WORDS],
                new long[CellValues.WORDS],
                blankAmounts());
    }

    CellValuesBuilder(Edition edition, long[] numbers, long[] present, long[] marks, Amount[] amounts) {
        this.edition = edition;
        this.disclosureSlots = Form.of(edition).disclosureSlots();
        this.numbers = numbers;
        this.present = present;
        this.marks = marks;
        this.amounts = amounts;
    }

    private static Amount[] blankAmounts() {
        Amount[] amounts = new Amount[CellValues.SIZE - CellValues.FIRST_AMOUNT];
        Arrays.fill(amounts, Amount.blank());
        return amounts;
    }

    @Override
    public void put(Count count) {
        set(nextSlot(), count);
    }

    @Override
    public void put(Amount amount) {
        set(nextSlot(), amount);
    }

    private int nextSlot() {
        int next = cursor++;
        int base = Cell.disclosureBase();
        return next < base ? next : disclosureSlots[next - base];
    }

    /**
     * Sets one figure.
     *
     * @param cell the cell
     * @param figure an amount where {@link Cell#isAmount()}, else a count
     * @return this builder
     * @throws IllegalArgumentException if the figure is of the other kind
     */
    public CellValuesBuilder set(Cell cell, Figure figure) {
        if (figure instanceof Amount amount && cell.isAmount()) {
            set(cell.slot(), amount);
        } else if (figure instanceof Count count && !cell.isAmount()) {
            set(cell.slot(), count);
        } else {
            throw new IllegalArgumentException(
                    cell + " cannot hold " + figure.getClass().getSimpleName() + " " + figure);
        }
        return this;
    }

    private void set(int slot, Count count) {
        numbers[slot] = count.orElse(0);
        setState(slot, count);
    }

    private void set(int slot, Amount amount) {
        amounts[slot - CellValues.FIRST_AMOUNT] = amount;
        setState(slot, amount);
    }

    private void setState(int slot, Figure figure) {
        long bit = 1L << slot;
        int word = slot / Long.SIZE;
        present[word] &= ~bit;
        marks[word] &= ~bit;
        switch (figure.state()) {
            case NUMBER -> present[word] |= bit;
            case NOT_APPLICABLE -> marks[word] |= bit;
            case BLANK -> {}
        }
    }

    /**
     * The vector. The builder must not be used afterwards.
     *
     * @return the figures
     * @throws IllegalArgumentException if a cell that the edition does not print holds a number or a mark
     */
    public CellValues build() {
        for (int word = 0; word < CellValues.WORDS; word++) {
            long strays = (present[word] | marks[word]) & ~Form.of(edition).printedSlots(word);
            if (strays != 0) {
                Cell stray = Cell.all().get(word * Long.SIZE + Long.numberOfTrailingZeros(strays));
                throw new IllegalArgumentException("the " + edition.id() + " edition of the form has no cell " + stray
                        + ", so it cannot hold a figure");
            }
        }
        return new CellValues(edition, numbers, present, marks, amounts);
    }
}
