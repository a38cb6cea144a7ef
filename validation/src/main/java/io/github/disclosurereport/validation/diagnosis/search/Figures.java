package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import java.util.Arrays;

/**
 * What a report says, and how far each figure is trusted, by slot. Immutable. A blank may be any count; a pinned figure is never
 * doubted; each other one has a weight, 1 unless said otherwise, that is the price of doubting it.
 */
public final class Figures {

    /** Amounts take the last slots, and no equality has any. */
    private static final int COUNTS =
            (int) Cell.all().stream().filter(cell -> !cell.isAmount()).count();

    private final long[] numbers;
    private final long[] blanks;
    private final long[] pinned;
    private final int[] weights;

    private Figures(long[] numbers, long[] blanks, long[] pinned, int[] weights) {
        this.numbers = numbers;
        this.blanks = blanks;
        this.pinned = pinned;
        this.weights = weights;
    }

    /** Every number doubted alike. */
    static Figures of(long... numbers) {
        int words = Bits.words(numbers.length);
        int[] weights = new int[numbers.length];
        Arrays.fill(weights, 1);
        return new Figures(numbers.clone(), new long[words], new long[words], weights);
    }

    /**
     * The counts of a report. A mark counts as nothing in a sum, and may be as wrong as a number.
     *
     * @param values the figures
     * @return the same, every number doubted alike
     */
    public static Figures of(CellValues values) {
        long[] numbers = new long[CellValues.SIZE];
        long[] blanks = new long[Bits.words(numbers.length)];
        for (int slot = 0; slot < COUNTS; slot++) {
            numbers[slot] = values.number(slot);
        }
        for (int word = 0; word < blanks.length; word++) {
            blanks[word] = ~values.filled(word);
        }
        int[] weights = new int[numbers.length];
        Arrays.fill(weights, 1);
        return new Figures(numbers, blanks, new long[blanks.length], weights);
    }

    Figures with(int slot, long number) {
        Figures changed = copy();
        changed.numbers[slot] = number;
        Bits.remove(changed.blanks, slot);
        return changed;
    }

    /**
     * With the values of an set in place.
     *
     * @throws ArithmeticException if a value is not unique or does not fit a {@code long}
     */
    Figures with(CellSet set) {
        Figures changed = copy();
        for (Change change : set.changes()) {
            if (!change.values().isUnique()) {
                throw new ArithmeticException("no unique value for slot " + change.slot());
            }
            changed.numbers[change.slot()] = change.values().low().longValueExact();
        }
        return changed;
    }

    Figures withBlank(int... slots) {
        Figures changed = copy();
        for (int slot : slots) {
            changed.numbers[slot] = 0;
            Bits.add(changed.blanks, slot);
        }
        return changed;
    }

    /**
     * With figures that are never doubted.
     *
     * @param slots their slots
     * @return a copy
     */
    public Figures withPinned(int... slots) {
        Figures changed = copy();
        for (int slot : slots) {
            Bits.add(changed.pinned, slot);
        }
        return changed;
    }

    /**
     * With another price of doubting a figure.
     *
     * @param slot its slot
     * @param weight at least 1
     * @return a copy
     */
    public Figures withWeight(int slot, int weight) {
        if (weight < 1) {
            throw new IllegalArgumentException("weight " + weight);
        }
        Figures changed = copy();
        changed.weights[slot] = weight;
        return changed;
    }

    private Figures copy() {
        return new Figures(numbers.clone(), blanks.clone(), pinned.clone(), weights.clone());
    }

    int size() {
        return numbers.length;
    }

    long number(int slot) {
        return numbers[slot];
    }

    boolean isBlank(int slot) {
        return Bits.has(blanks, slot);
    }

    /** Whether the figure is never doubted; a blank is none. */
    boolean isPinned(int slot) {
        return Bits.has(pinned, slot) && !isBlank(slot);
    }

    int weight(int slot) {
        return weights[slot];
    }
}
