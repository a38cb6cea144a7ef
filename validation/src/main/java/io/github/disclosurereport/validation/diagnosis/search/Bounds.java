package io.github.disclosurereport.validation.diagnosis.search;

import static io.github.disclosurereport.validation.diagnosis.search.Tableau.NONE;

import io.github.disclosurereport.validation.diagnosis.CountRange;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How low and how high a free variable can go in a tableau that its free variables satisfy. The simplex method, exact; always the
 * least variable that helps enters and the least that limits it leaves, so that it comes to an end.
 */
final class Bounds {

    private final Tableau satisfied;
    private final Tableau tableau;

    private Bounds(Tableau satisfied) {
        this.satisfied = satisfied;
        this.tableau = satisfied.another();
    }

    /** Both, where whole numbers are known to satisfy the rows: else there might be none between them. */
    static CountRange of(Tableau satisfied, int variable) {
        int row = satisfied.rowOf(variable);
        if (row != NONE && !satisfied.hasSpare(row)) {
            return CountRange.exactly(satisfied.floor(row));
        }
        return new CountRange(low(satisfied, variable), high(satisfied, variable));
    }

    /** The least whole number that is not too low. */
    static BigInteger low(Tableau satisfied, int variable) {
        return new Bounds(satisfied).low(variable);
    }

    /** The greatest whole number that is not too high, or empty if none is. */
    static Optional<BigInteger> high(Tableau satisfied, int variable) {
        return new Bounds(satisfied).high(variable);
    }

    private BigInteger low(int variable) {
        tableau.set(satisfied);
        int row = tableau.rowOf(variable);
        while (row != NONE) {
            int entering = lowering(row);
            if (entering == NONE) {
                return tableau.ceiling(row);
            }
            // The row itself is a limit, so there is one.
            tableau.exchange(limit(entering), entering);
            row = tableau.rowOf(variable);
        }
        return BigInteger.ZERO;
    }

    private int lowering(int row) {
        int variable = Bits.next(tableau.spare, 0);
        while (variable >= 0 && tableau.sign(row, variable) <= 0) {
            variable = Bits.next(tableau.spare, variable + 1);
        }
        return variable;
    }

    private Optional<BigInteger> high(int variable) {
        tableau.set(satisfied);
        int entering = tableau.rowOf(variable) == NONE ? variable : tableau.helper(tableau.rowOf(variable));
        while (entering != NONE) {
            int limit = limit(entering);
            if (limit == NONE) {
                return Optional.empty();
            }
            tableau.exchange(limit, entering);
            entering = tableau.helper(tableau.rowOf(variable));
        }
        return Optional.of(tableau.floor(tableau.rowOf(variable)));
    }

    /** The row whose basic variable reaches 0 first when a spare one rises. */
    private int limit(int rising) {
        int tightest = NONE;
        for (int row = 0; row < tableau.rows; row++) {
            if (tableau.basic[row] != NONE && tableau.sign(row, rising) > 0 && isBefore(row, tightest, rising)) {
                tightest = row;
            }
        }
        return tightest;
    }

    private boolean isBefore(int row, int tightest, int rising) {
        if (tightest == NONE) {
            return true;
        }
        BigInteger reach = tableau.constant(row).multiply(tableau.coefficient(tightest, rising));
        BigInteger least = tableau.constant(tightest).multiply(tableau.coefficient(row, rising));
        int order = reach.compareTo(least);
        return order < 0 || (order == 0 && tableau.basic[row] < tableau.basic[tightest]);
    }
}
