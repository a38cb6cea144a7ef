package io.github.disclosurereport.form;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;

/**
 * Fills a {@link CellValues} cell by cell. Every cell starts blank. Not thread-safe; build once.
 */
public final class CellValuesBuilder {

    private final Edition edition;
    private final long[] numbers;
    private final long[] present;
    private final long[] marks;
    private final Amount[] amounts;

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
                CellValues.blankAmounts());
    }

    CellValuesBuilder(Edition edition, long[] numbers, long[] present, long[] marks, Amount[] amounts) {
        this.edition = edition;
        this.numbers = numbers;
        this.present = present;
        this.marks = marks;
        this.amounts = amounts;
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
        return new CellValues(edition, numbers, present, marks, amounts).requirePrinted(Form.of(edition));
    }
}
