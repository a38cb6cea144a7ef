package io.github.disclosurereport.validation.diagnosis.search;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Equalities that hang together by the cells they share. Its variables are its cells, numbered from 0 in the order of their slots.
 * Immutable; what a search needs at its start is laid out here once.
 */
public final class Component {

    private final int[] slots;
    private final int[][] coefficients;
    private final int[][] plus;
    private final int[][] minus;
    private final boolean isUnit;
    private final long[] signs;

    private Component(int[] slots, int[][] coefficients) {
        this.slots = slots;
        this.coefficients = coefficients;
        this.plus = new int[coefficients.length][];
        this.minus = new int[coefficients.length][];
        boolean unit = true;
        for (int row = 0; row < coefficients.length; row++) {
            int[] of = coefficients[row];
            plus[row] = IntStream.range(0, of.length).filter(v -> of[v] > 0).toArray();
            minus[row] = IntStream.range(0, of.length).filter(v -> of[v] < 0).toArray();
            unit &= IntStream.of(of).allMatch(coefficient -> Math.abs(coefficient) <= 1);
        }
        this.isUnit = unit;
        this.signs = signs(coefficients, Bits.words(slots.length));
    }

    private static long[] signs(int[][] coefficients, int words) {
        long[] signs = new long[coefficients.length * 2 * words];
        for (int row = 0; row < coefficients.length; row++) {
            for (int variable = 0; variable < coefficients[row].length; variable++) {
                int coefficient = coefficients[row][variable];
                if (coefficient != 0) {
                    int set = 2 * row + (coefficient > 0 ? 0 : 1);
                    signs[set * words + variable / Long.SIZE] |= 1L << variable;
                }
            }
        }
        return signs;
    }

    static Component of(List<int[]> rows) {
        int[] slots = IntStream.range(0, rows.get(0).length)
                .filter(slot -> rows.stream().anyMatch(row -> row[slot] != 0))
                .toArray();
        int[][] coefficients = new int[rows.size()][];
        for (int row = 0; row < coefficients.length; row++) {
            int[] from = rows.get(row);
            coefficients[row] = IntStream.of(slots).map(slot -> from[slot]).toArray();
        }
        return new Component(slots, coefficients);
    }

    /**
     * The number of its cells.
     *
     * @return at least 1
     */
    public int variables() {
        return slots.length;
    }

    int rows() {
        return coefficients.length;
    }

    /**
     * The slot of a cell.
     *
     * @param variable the number of the cell in this component, from 0
     * @return the slot
     */
    public int slot(int variable) {
        return slots[variable];
    }

    /**
     * Whether a report leaves a cell open.
     *
     * @param figures what the report says
     * @return true if a cell of this component is blank
     */
    public boolean hasBlank(Figures figures) {
        for (int slot : slots) {
            if (figures.isBlank(slot)) {
                return true;
            }
        }
        return false;
    }

    int coefficient(int row, int variable) {
        return coefficients[row][variable];
    }

    /** The variables with a coefficient above 0. */
    int[] plus(int row) {
        return plus[row];
    }

    /** The variables with a coefficient below 0. */
    int[] minus(int row) {
        return minus[row];
    }

    /** By row: the words of its positive variables, then of its negative ones. Not to be changed. */
    long[] signs() {
        return signs;
    }

    /** Whether every coefficient is −1, 0 or 1. */
    boolean isUnit() {
        return isUnit;
    }

    /**
     * What a row of a unit component lacks to 0.
     *
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    long lack(int row, long[] numbers) {
        long lack = 0;
        for (int variable : minus[row]) {
            lack = Math.addExact(lack, numbers[variable]);
        }
        for (int variable : plus[row]) {
            lack = Math.subtractExact(lack, numbers[variable]);
        }
        return lack;
    }

    /** What any row lacks to 0. */
    BigInteger exactLack(int row, long[] numbers) {
        BigInteger lack = BigInteger.ZERO;
        for (int variable = 0; variable < slots.length; variable++) {
            BigInteger coefficient = BigInteger.valueOf(coefficients[row][variable]);
            lack = lack.subtract(coefficient.multiply(BigInteger.valueOf(numbers[variable])));
        }
        return lack;
    }
}
