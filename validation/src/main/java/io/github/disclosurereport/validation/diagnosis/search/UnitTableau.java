package io.github.disclosurereport.validation.diagnosis.search;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A tableau whose coefficients are −1, 0 and 1: a row is two sets of variables and a constant, and one row is taken from another
 * 64 variables at a time. The form's own equalities never leave it. Where others would, or a constant outgrows a {@code long}, it
 * throws an {@link ArithmeticException}, and a {@link WideTableau} must be asked instead.
 */
final class UnitTableau extends Tableau {

    private final int words;
    /** By row: the words of its positive variables, then of its negative ones. */
    private final long[] signs;

    private final long[] constants;
    private final long[] up;
    private final long[] down;

    private UnitTableau(Problem problem) {
        super(problem);
        this.words = open.length;
        this.signs = new long[rows * 2 * words];
        this.constants = new long[rows];
        this.up = new long[words];
        this.down = new long[words];
    }

    /**
     * The rows of a unit component as they stand, nothing free.
     *
     * @throws ArithmeticException if a constant does not fit a {@code long}
     */
    static UnitTableau of(Problem problem) {
        UnitTableau tableau = new UnitTableau(problem);
        System.arraycopy(problem.component.signs(), 0, tableau.signs, 0, tableau.signs.length);
        for (int row = 0; row < tableau.rows; row++) {
            tableau.constants[row] = problem.component.lack(row, problem.numbers);
        }
        return tableau;
    }

    @Override
    Tableau another() {
        return new UnitTableau(problem);
    }

    @Override
    void setRows(Tableau other) {
        UnitTableau unit = (UnitTableau) other;
        System.arraycopy(unit.signs, 0, signs, 0, signs.length);
        System.arraycopy(unit.constants, 0, constants, 0, rows);
    }

    @Override
    int sign(int row) {
        return Long.signum(constants[row]);
    }

    @Override
    int sign(int row, int variable) {
        int positive = row * 2 * words + variable / Long.SIZE;
        long bit = 1L << variable;
        if ((signs[positive] & bit) != 0) {
            return 1;
        }
        return (signs[positive + words] & bit) != 0 ? -1 : 0;
    }

    @Override
    void eliminate(int row, int variable) {
        if (sign(row, variable) < 0) {
            negate(row);
        }
        for (int other = 0; other < rows; other++) {
            int sign = other == row ? 0 : sign(other, variable);
            if (sign > 0) {
                add(other, row, words, 0);
                constants[other] = Math.subtractExact(constants[other], constants[row]);
            } else if (sign < 0) {
                add(other, row, 0, words);
                constants[other] = Math.addExact(constants[other], constants[row]);
            }
        }
    }

    private void negate(int row) {
        int from = row * 2 * words;
        for (int positive = from; positive < from + words; positive++) {
            long swapped = signs[positive];
            signs[positive] = signs[positive + words];
            signs[positive + words] = swapped;
        }
        constants[row] = Math.negateExact(constants[row]);
    }

    /** Adds a row to another; with its two sets given the other way round, takes it away. */
    private void add(int to, int from, int positives, int negatives) {
        for (int word = 0; word < words; word++) {
            int target = to * 2 * words + word;
            int source = from * 2 * words + word;
            long positive = signs[target];
            long negative = signs[target + words];
            long plus = signs[source + positives];
            long minus = signs[source + negatives];
            if (((positive & plus) | (negative & minus)) != 0) {
                throw new ArithmeticException("a coefficient beyond 1");
            }
            signs[target] = (positive & ~minus) | (plus & ~negative);
            signs[target + words] = (negative & ~plus) | (minus & ~positive);
        }
    }

    @Override
    void raise(int variable, BigInteger amount) {
        raise(variable, amount.longValueExact());
    }

    @Override
    void takeAway(int variable) {
        raise(variable, Math.negateExact(problem.numbers[variable]));
    }

    private void raise(int variable, long amount) {
        if (amount != 0) {
            for (int row = 0; row < rows; row++) {
                int sign = sign(row, variable);
                if (sign > 0) {
                    constants[row] = Math.subtractExact(constants[row], amount);
                } else if (sign < 0) {
                    constants[row] = Math.addExact(constants[row], amount);
                }
            }
        }
    }

    @Override
    int candidates(int row, long[] into) {
        int rising = row * 2 * words + (constants[row] > 0 ? 0 : words);
        int falling = row * 2 * words + (constants[row] > 0 ? words : 0);
        int count = 0;
        for (int word = 0; word < words; word++) {
            into[word] = open[word] & (signs[rising + word] | (signs[falling + word] & problem.above[word]));
            count += Long.bitCount(into[word]);
        }
        return count;
    }

    @Override
    int helper(int row) {
        int negative = row * 2 * words + words;
        for (int word = 0; word < words; word++) {
            long helpers = spare[word] & signs[negative + word];
            if (helpers != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(helpers);
            }
        }
        return NONE;
    }

    @Override
    boolean hasSpare(int row) {
        int positive = row * 2 * words;
        for (int word = 0; word < words; word++) {
            if ((spare[word] & (signs[positive + word] | signs[positive + words + word])) != 0) {
                return true;
            }
        }
        return false;
    }

    /** All rows that lack anything must lack it by the same amount, and the cell must stand in all of them, the same way, and in no other. */
    @Override
    void keepCompleting(long[] cells) {
        System.arraycopy(cells, 0, up, 0, words);
        System.arraycopy(cells, 0, down, 0, words);
        long amount = 0;
        for (int row = 0; row < rows; row++) {
            long constant = constants[row];
            if (basic[row] != NONE || constant == 0) {
                continue;
            }
            if (amount != 0 && constant != amount && constant != -amount) {
                Arrays.fill(cells, 0);
                return;
            }
            amount = amount == 0 ? constant : amount;
            keep(row, constant > 0);
        }
        for (int row = 0; row < rows && !(Bits.isEmpty(up) && Bits.isEmpty(down)); row++) {
            if (basic[row] == NONE && constants[row] == 0) {
                drop(row);
            }
        }
        for (int word = 0; word < words; word++) {
            cells[word] = up[word] | down[word];
        }
    }

    private void keep(int row, boolean rising) {
        int positive = row * 2 * words;
        for (int word = 0; word < words; word++) {
            long plus = signs[positive + word];
            long minus = signs[positive + words + word];
            up[word] &= rising ? plus : minus;
            down[word] &= rising ? minus : plus;
        }
    }

    private void drop(int row) {
        int positive = row * 2 * words;
        for (int word = 0; word < words; word++) {
            long standing = signs[positive + word] | signs[positive + words + word];
            up[word] &= ~standing;
            down[word] &= ~standing;
        }
    }

    @Override
    boolean isUnit() {
        return true;
    }

    @Override
    BigInteger coefficient(int row, int variable) {
        return BigInteger.valueOf(sign(row, variable));
    }

    @Override
    BigInteger constant(int row) {
        return BigInteger.valueOf(constants[row]);
    }
}
