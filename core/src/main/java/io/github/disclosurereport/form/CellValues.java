package io.github.disclosurereport.form;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.FigureState;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The figures of one report as a dense vector: one slot a cell, the same in both editions. Immutable.
 *
 * <p>This is what rules compute on: {@link #number(int)} is an array access, and {@link #filled(int)} tells numbers from blanks
 * and marks 64 slots at a time.
 */
public final class CellValues {

    /** Slots of a vector: every cell of either edition. */
    public static final int SIZE = Cell.all().size();

    static final int WORDS = (SIZE + Long.SIZE - 1) / Long.SIZE;
    /** Amounts take the last slots; every count lies before. */
    static final int FIRST_AMOUNT = firstAmount();

    /** The marks of a report without marks: shared, and never written to. */
    static final long[] NO_MARKS = new long[WORDS];

    private final Edition edition;
    private final long[] numbers;
    private final long[] present;
    private final long[] marks;
    private final Amount[] amounts;

    CellValues(Edition edition, long[] numbers, long[] present, long[] marks, Amount[] amounts) {
        this.edition = edition;
        this.numbers = numbers;
        this.present = present;
        this.marks = marks;
        this.amounts = amounts;
    }

    private static int firstAmount() {
        int slot = SIZE;
        while (Cell.all().get(slot - 1).isAmount()) {
            slot--;
        }
        return slot;
    }

    static Amount[] blankAmounts() {
        Amount[] amounts = new Amount[SIZE - FIRST_AMOUNT];
        Arrays.fill(amounts, Amount.blank());
        return amounts;
    }

    /** This vector, unless a cell that the form does not print holds a number or a mark. */
    CellValues requirePrinted(Form form) {
        for (int word = 0; word < WORDS; word++) {
            long strays = filled(word) & ~form.printedSlots(word);
            if (strays != 0) {
                Cell stray = Cell.all().get(word * Long.SIZE + Long.numberOfTrailingZeros(strays));
                throw new IllegalArgumentException("the " + edition.id() + " edition of the form has no cell " + stray
                        + ", so it cannot hold a figure");
            }
        }
        return this;
    }

    /**
     * A vector in which every cell that the edition prints holds the same count, and every amount its like.
     *
     * @param edition the edition
     * @param count blank, a mark or a number
     * @return the vector
     */
    public static CellValues filled(Edition edition, Count count) {
        CellValuesBuilder builder = new CellValuesBuilder(edition);
        for (Cell cell : Form.of(edition).cells()) {
            builder.set(cell, cell.isAmount() ? alike(count) : count);
        }
        return builder.build();
    }

    private static Amount alike(Count count) {
        return switch (count.state()) {
            case NUMBER -> Amount.of(BigDecimal.valueOf(count.value()), AmountUnit.TEN_THOUSAND_YUAN);
            case BLANK -> Amount.blank();
            case NOT_APPLICABLE -> Amount.notApplicable();
        };
    }

    /**
     * The edition whose form the figures are on.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The whole number in a slot.
     *
     * @param slot a {@linkplain Cell#slot() slot} of a count
     * @return the number; 0 for a blank, a mark and an amount, so look at {@link #state(int)} too
     */
    public long number(int slot) {
        return numbers[slot];
    }

    /**
     * What stands in a slot.
     *
     * @param slot a slot
     * @return the state; blank for a cell that the edition does not print
     */
    public FigureState state(int slot) {
        long bit = 1L << slot;
        int word = slot / Long.SIZE;
        if ((present[word] & bit) != 0) {
            return FigureState.NUMBER;
        }
        return (marks[word] & bit) != 0 ? FigureState.NOT_APPLICABLE : FigureState.BLANK;
    }

    /**
     * Which of 64 slots are filled, by a number or a mark.
     *
     * @param word which 64 slots: slot n is bit n mod 64 of word n / 64
     * @return the bits of the slots that are not blank
     */
    public long filled(int word) {
        return present[word] | marks[word];
    }

    /**
     * The figure of a cell.
     *
     * @param cell any cell
     * @return a count or an amount; blank for a cell that the edition does not print
     */
    public Figure figure(Cell cell) {
        int slot = cell.slot();
        return slot < FIRST_AMOUNT ? count(slot) : amounts[slot - FIRST_AMOUNT];
    }

    Count count(int slot) {
        return switch (state(slot)) {
            case NUMBER -> Count.of(numbers[slot]);
            case BLANK -> Count.blank();
            case NOT_APPLICABLE -> Count.notApplicable();
        };
    }

    Amount amount(int slot) {
        return amounts[slot - FIRST_AMOUNT];
    }

    /**
     * A builder that starts from these figures.
     *
     * @return a new builder
     */
    public CellValuesBuilder toBuilder() {
        return new CellValuesBuilder(edition, numbers.clone(), present.clone(), marks.clone(), amounts.clone());
    }

    /**
     * Hands out the figures in the order in which the table records take them: 三, 四, 二.
     *
     * @return a new reader at the first figure
     */
    public CellReader reader() {
        return new VectorReader(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellValues values
                && edition == values.edition
                && Arrays.equals(numbers, values.numbers)
                && Arrays.equals(present, values.present)
                && Arrays.equals(marks, values.marks)
                && Arrays.equals(amounts, values.amounts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * edition.hashCode() + Arrays.hashCode(numbers)) + Arrays.hashCode(amounts);
    }
}
