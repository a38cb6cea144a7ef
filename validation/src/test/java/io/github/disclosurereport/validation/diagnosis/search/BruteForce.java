package io.github.disclosurereport.validation.diagnosis.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Trying it out: whether some cells alone, by the equalities in which one of them stands alone, can be put right. */
final class BruteForce {

    private BruteForce() {}

    /** Whether the values of an set satisfy a component; they must be unique and nothing blank. */
    static boolean holds(Component component, Figures figures, CellSet set) {
        BigInteger[] values = values(component, figures);
        for (Change change : set.changes()) {
            for (int variable = 0; variable < values.length; variable++) {
                if (component.slot(variable) == change.slot()) {
                    values[variable] = change.values().low();
                }
            }
        }
        return isRight(component, values);
    }

    static boolean canMend(Component component, Figures figures, int... variables) {
        BigInteger[] values = values(component, figures);
        List<Integer> left = new ArrayList<>();
        for (int variable : variables) {
            left.add(variable);
        }
        while (!left.isEmpty()) {
            if (!determineOne(component, values, left)) {
                throw new IllegalArgumentException("no equality tells these cells apart");
            }
        }
        return isRight(component, values);
    }

    private static boolean determineOne(Component component, BigInteger[] values, List<Integer> left) {
        for (int row = 0; row < component.rows(); row++) {
            int of = row;
            List<Integer> standing =
                    left.stream().filter(v -> component.coefficient(of, v) != 0).toList();
            if (standing.size() == 1) {
                int variable = standing.get(0);
                values[variable] = BigInteger.ZERO;
                BigInteger lack = sum(component, row, values).negate();
                values[variable] = lack.divide(BigInteger.valueOf(component.coefficient(row, variable)));
                left.remove(Integer.valueOf(variable));
                return true;
            }
        }
        return false;
    }

    private static BigInteger[] values(Component component, Figures figures) {
        BigInteger[] values = new BigInteger[component.variables()];
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = BigInteger.valueOf(figures.number(component.slot(variable)));
        }
        return values;
    }

    private static boolean isRight(Component component, BigInteger[] values) {
        for (BigInteger value : values) {
            if (value.signum() < 0) {
                return false;
            }
        }
        for (int row = 0; row < component.rows(); row++) {
            if (sum(component, row, values).signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigInteger sum(Component component, int row, BigInteger[] values) {
        BigInteger sum = BigInteger.ZERO;
        for (int variable = 0; variable < values.length; variable++) {
            sum = sum.add(values[variable].multiply(BigInteger.valueOf(component.coefficient(row, variable))));
        }
        return sum;
    }
}
