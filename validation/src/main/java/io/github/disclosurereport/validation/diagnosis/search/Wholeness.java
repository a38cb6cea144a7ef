package io.github.disclosurereport.validation.diagnosis.search;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether the free variables of a tableau that they satisfy can be whole numbers. With coefficients of −1, 0 and 1 they are. With
 * others: exact as far as it goes, trying the values of one spare variable after the other.
 */
final class Wholeness {

    /** What is known. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private static final int TRIALS = 2_000;

    private int trials;

    private Wholeness() {}

    static Answer of(Tableau satisfied) {
        return satisfied.isUnit() ? Answer.YES : new Wholeness().answer(satisfied);
    }

    private Answer answer(Tableau tableau) {
        if (isWhole(tableau)) {
            return Answer.YES;
        }
        int variable = Bits.next(tableau.spare, 0);
        if (variable < 0 || !Lattice.hasPoint(tableau)) {
            return Answer.NO;
        }
        Tableau settled = tableau.another();
        BigInteger value = Bounds.low(tableau, variable);
        Optional<BigInteger> high = Bounds.high(tableau, variable);
        while (high.isEmpty() || value.compareTo(high.get()) <= 0) {
            trials++;
            if (trials > TRIALS) {
                return Answer.UNKNOWN;
            }
            settled.set(tableau);
            settled.settle(variable, value);
            Answer answer = settled.survey(1) == 0 ? answer(settled) : Answer.NO;
            if (answer != Answer.NO) {
                return answer;
            }
            value = value.add(BigInteger.ONE);
        }
        return Answer.NO;
    }

    private static boolean isWhole(Tableau tableau) {
        for (int row = 0; row < tableau.rows; row++) {
            if (tableau.basic[row] != Tableau.NONE && !tableau.isWhole(row)) {
                return false;
            }
        }
        return true;
    }

    /** Where the answer is no: the open cells of which one must change, those of a single row where that alone says why. */
    static void culprits(Tableau tableau, long[] into) {
        for (int row = 0; row < tableau.rows; row++) {
            if (tableau.basic[row] != Tableau.NONE) {
                BigInteger step = step(tableau, row);
                if (tableau.constant(row).mod(step).signum() != 0) {
                    putIndivisible(tableau, row, step, into);
                    return;
                }
            }
        }
        System.arraycopy(tableau.open, 0, into, 0, into.length);
    }

    private static void putIndivisible(Tableau tableau, int row, BigInteger step, long[] into) {
        Arrays.fill(into, 0);
        for (int cell = Bits.next(tableau.open, 0); cell >= 0; cell = Bits.next(tableau.open, cell + 1)) {
            if (tableau.coefficient(row, cell).mod(step).signum() != 0) {
                Bits.add(into, cell);
            }
        }
    }

    /** What the coefficients of a row's free variables have in common. */
    private static BigInteger step(Tableau tableau, int row) {
        BigInteger step = tableau.coefficient(row, tableau.basic[row]);
        for (int variable = Bits.next(tableau.spare, 0);
                variable >= 0;
                variable = Bits.next(tableau.spare, variable + 1)) {
            step = step.gcd(tableau.coefficient(row, variable));
        }
        return step;
    }
}
