package io.github.disclosurereport.validation.diagnosis.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether whole numbers, below 0 or not, satisfy all rows of a tableau together. Row by row, the columns of the free variables are
 * taken from one another, as Euclid does, until one alone stands in the row; its multiple must then give the row's constant.
 */
final class Lattice {

    private final int rows;
    private final List<BigInteger[]> columns = new ArrayList<>();
    private final BigInteger[] constants;

    private Lattice(Tableau tableau) {
        List<Integer> used = new ArrayList<>();
        for (int row = 0; row < tableau.rows; row++) {
            if (tableau.basic[row] != Tableau.NONE) {
                used.add(row);
            }
        }
        this.rows = used.size();
        this.constants = used.stream().map(tableau::constant).toArray(BigInteger[]::new);
        for (int row : used) {
            addColumn(tableau, used, tableau.basic[row]);
        }
        for (int variable = Bits.next(tableau.spare, 0);
                variable >= 0;
                variable = Bits.next(tableau.spare, variable + 1)) {
            addColumn(tableau, used, variable);
        }
    }

    private void addColumn(Tableau tableau, List<Integer> used, int variable) {
        columns.add(used.stream().map(row -> tableau.coefficient(row, variable)).toArray(BigInteger[]::new));
    }

    static boolean hasPoint(Tableau satisfied) {
        Lattice lattice = new Lattice(satisfied);
        for (int row = 0; row < lattice.rows; row++) {
            if (!lattice.satisfy(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean satisfy(int row) {
        // The row's basic variable stands in it, and no earlier row can have used that up.
        BigInteger[] pivot = columns.remove(onlyColumn(row));
        BigInteger[] division = constants[row].divideAndRemainder(pivot[row]);
        subtract(constants, pivot, division[0]);
        return division[1].signum() == 0;
    }

    private int onlyColumn(int row) {
        int pivot = smallest(row);
        boolean more = true;
        while (more) {
            more = false;
            for (int other = 0; other < columns.size(); other++) {
                if (other != pivot && columns.get(other)[row].signum() != 0) {
                    BigInteger times = columns.get(other)[row].divide(columns.get(pivot)[row]);
                    subtract(columns.get(other), columns.get(pivot), times);
                    more |= columns.get(other)[row].signum() != 0;
                }
            }
            pivot = smallest(row);
        }
        return pivot;
    }

    private int smallest(int row) {
        int smallest = -1;
        for (int column = 0; column < columns.size(); column++) {
            BigInteger size = columns.get(column)[row].abs();
            if (size.signum() != 0 && (smallest < 0 || size.compareTo(columns.get(smallest)[row].abs()) < 0)) {
                smallest = column;
            }
        }
        return smallest;
    }

    private static void subtract(BigInteger[] target, BigInteger[] source, BigInteger times) {
        for (int row = 0; row < target.length; row++) {
            target[row] = target[row].subtract(source[row].multiply(times));
        }
    }
}
