package io.github.disclosurereport.validation.diagnosis.search;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A tableau of any whole numbers, without bounds. Rows are taken from one another without fractions and divided by what their
 * coefficients and constant have in common; the basic variable's coefficient stays above 0.
 */
final class WideTableau extends Tableau {

    private final int variables;
    /** By row: the coefficients, then the constant. Arrays are shared between tableaus and never changed, only replaced. */
    private final BigInteger[][] matrix;

    private WideTableau(Problem problem) {
        super(problem);
        this.variables = problem.component.variables();
        this.matrix = new BigInteger[rows][];
    }

    /** The rows of a component as they stand, nothing free. */
    static WideTableau of(Problem problem) {
        WideTableau tableau = new WideTableau(problem);
        Component component = problem.component;
        for (int row = 0; row < tableau.rows; row++) {
            BigInteger[] numbers = new BigInteger[tableau.variables + 1];
            for (int variable = 0; variable < tableau.variables; variable++) {
                numbers[variable] = BigInteger.valueOf(component.coefficient(row, variable));
            }
            numbers[tableau.variables] = component.exactLack(row, problem.numbers);
            tableau.matrix[row] = numbers;
        }
        return tableau;
    }

    @Override
    Tableau another() {
        return new WideTableau(problem);
    }

    @Override
    void setRows(Tableau other) {
        System.arraycopy(((WideTableau) other).matrix, 0, matrix, 0, rows);
    }

    @Override
    int sign(int row) {
        return constant(row).signum();
    }

    @Override
    int sign(int row, int variable) {
        return matrix[row][variable].signum();
    }

    @Override
    void eliminate(int row, int variable) {
        if (sign(row, variable) < 0) {
            BigInteger[] negated = matrix[row].clone();
            for (int i = 0; i < negated.length; i++) {
                negated[i] = negated[i].negate();
            }
            matrix[row] = negated;
        }
        for (int other = 0; other < rows; other++) {
            if (other != row && sign(other, variable) != 0) {
                matrix[other] = without(matrix[other], matrix[row], variable);
            }
        }
    }

    private static BigInteger[] without(BigInteger[] target, BigInteger[] by, int variable) {
        BigInteger factor = target[variable];
        BigInteger scale = by[variable];
        BigInteger[] result = new BigInteger[target.length];
        BigInteger divisor = BigInteger.ZERO;
        for (int i = 0; i < result.length; i++) {
            BigInteger scaled = target[i].multiply(scale);
            result[i] = by[i].signum() == 0 ? scaled : scaled.subtract(by[i].multiply(factor));
            divisor = divisor.equals(BigInteger.ONE) ? divisor : divisor.gcd(result[i]);
        }
        if (divisor.compareTo(BigInteger.ONE) > 0) {
            for (int i = 0; i < result.length; i++) {
                result[i] = result[i].divide(divisor);
            }
        }
        return result;
    }

    @Override
    void raise(int variable, BigInteger amount) {
        for (int row = 0; row < rows; row++) {
            if (sign(row, variable) != 0) {
                BigInteger[] raised = matrix[row].clone();
                raised[variables] = raised[variables].subtract(raised[variable].multiply(amount));
                matrix[row] = raised;
            }
        }
    }

    @Override
    void takeAway(int variable) {
        raise(variable, BigInteger.valueOf(problem.numbers[variable]).negate());
    }

    @Override
    int candidates(int row, long[] into) {
        int towards = sign(row);
        Arrays.fill(into, 0);
        int count = 0;
        for (int variable = Bits.next(open, 0); variable >= 0; variable = Bits.next(open, variable + 1)) {
            int sign = sign(row, variable);
            if (sign == towards || (sign != 0 && Bits.has(problem.above, variable))) {
                Bits.add(into, variable);
                count++;
            }
        }
        return count;
    }

    @Override
    int helper(int row) {
        int variable = Bits.next(spare, 0);
        while (variable >= 0 && sign(row, variable) >= 0) {
            variable = Bits.next(spare, variable + 1);
        }
        return variable;
    }

    @Override
    boolean hasSpare(int row) {
        for (int variable = Bits.next(spare, 0); variable >= 0; variable = Bits.next(spare, variable + 1)) {
            if (sign(row, variable) != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    void keepCompleting(long[] cells) {
        int first = 0;
        while (first < rows && (basic[first] != NONE || sign(first) == 0)) {
            first++;
        }
        for (int cell = Bits.next(cells, 0); cell >= 0; cell = Bits.next(cells, cell + 1)) {
            for (int row = 0; row < rows; row++) {
                if (basic[row] == NONE && !isParallel(cell, row, first)) {
                    Bits.remove(cells, cell);
                    break;
                }
            }
        }
    }

    /** Whether the change of a cell that satisfies the first row, or any if there is none, satisfies another. */
    private boolean isParallel(int cell, int row, int first) {
        BigInteger coefficient = matrix[row][cell];
        if (first == rows) {
            return coefficient.signum() == 0;
        }
        return constant(row)
                        .multiply(matrix[first][cell])
                        .equals(constant(first).multiply(coefficient))
                && matrix[first][cell].signum() != 0;
    }

    @Override
    boolean isUnit() {
        return false;
    }

    @Override
    BigInteger coefficient(int row, int variable) {
        return matrix[row][variable];
    }

    @Override
    BigInteger constant(int row) {
        return matrix[row][variables];
    }
}
