package io.github.disclosurereport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The row space of a book's equalities, kept fully reduced: whole numbers only, divided by their common divisor, so that the form's
 * own equalities stay within −1, 0 and 1.
 */
final class RowSpace {

    /** A reduced row, its pivot column, and the rules that went into it. */
    private static final class Row {
        private long[] coefficients;
        private final int pivot;
        private final Set<String> rules;

        Row(long[] coefficients, int pivot, Set<String> rules) {
            this.coefficients = coefficients;
            this.pivot = pivot;
            this.rules = rules;
        }
    }

    /** What is left of a row when all that the others say is taken out, and the rules that were taken out of it. */
    static final class Remainder {
        private final long[] coefficients;
        private final Set<String> rules;

        Remainder(long[] coefficients, Set<String> rules) {
            this.coefficients = coefficients;
            this.rules = rules;
        }

        long[] coefficients() {
            return coefficients;
        }

        Set<String> rules() {
            return rules;
        }

        boolean isZero() {
            for (long coefficient : coefficients) {
                if (coefficient != 0) {
                    return false;
                }
            }
            return true;
        }

        /** Whether nothing but 0 in all its cells can satisfy it: counts are not negative, and all its terms pull the same way. */
        boolean leavesNothingButZero() {
            boolean positive = false;
            boolean negative = false;
            for (long coefficient : coefficients) {
                positive |= coefficient > 0;
                negative |= coefficient < 0;
            }
            return positive != negative;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    int rank() {
        return rows.size();
    }

    /**
     * Takes everything known out of a row.
     *
     * @throws ArithmeticException if the coefficients outgrow a {@code long}: far beyond any book of sums
     */
    Remainder reduce(long[] coefficients) {
        long[] left = coefficients.clone();
        Set<String> rules = new TreeSet<>();
        for (Row row : rows) {
            if (left[row.pivot] != 0) {
                left = eliminate(left, row);
                rules.addAll(row.rules);
            }
        }
        return new Remainder(left, rules);
    }

    /** Adds what is new in a row; the pivot is its subject if that is left, since totals are what the other cells determine. */
    void add(Remainder remainder, int subject, String rule) {
        long[] left = remainder.coefficients();
        int pivot = subject;
        for (int slot = 0; left[pivot] == 0; slot++) {
            pivot = slot;
        }
        Set<String> rules = new TreeSet<>(remainder.rules());
        rules.add(rule);
        Row added = new Row(left, pivot, rules);
        for (Row row : rows) {
            if (row.coefficients[pivot] != 0) {
                row.coefficients = eliminate(row.coefficients, added);
                row.rules.addAll(rules);
            }
        }
        rows.add(added);
    }

    private static long[] eliminate(long[] target, Row by) {
        long factor = target[by.pivot];
        long scale = by.coefficients[by.pivot];
        long[] result = new long[target.length];
        long divisor = 0;
        for (int slot = 0; slot < result.length; slot++) {
            result[slot] = Math.subtractExact(
                    Math.multiplyExact(target[slot], scale), Math.multiplyExact(by.coefficients[slot], factor));
            divisor = gcd(divisor, Math.abs(result[slot]));
        }
        for (int slot = 0; divisor > 1 && slot < result.length; slot++) {
            result[slot] /= divisor;
        }
        return result;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
