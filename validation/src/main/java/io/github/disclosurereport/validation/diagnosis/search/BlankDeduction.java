package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.BlankReason;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the blanks of a component may hold, given all its equalities, all other figures as they stand, and that counts are not
 * negative: first what the equalities give, then what sums of 0 leave, then bounds.
 */
public final class BlankDeduction {

    private final Component component;
    private final Map<Integer, Deduction> deduced = new TreeMap<>();
    private Figures figures;
    private Tableau tableau;

    private BlankDeduction(Component component, Figures figures) {
        this.component = component;
        this.figures = figures;
        this.tableau = satisfied(component, figures);
    }

    /**
     * Every blank of the component, by slot.
     *
     * @param component the part of the report
     * @param figures what it says
     * @return its blanks, by slot
     * @throws IllegalArgumentException if no counts in the blanks satisfy the equalities: something else must change first
     */
    public static List<Deduction> of(Component component, Figures figures) {
        BlankDeduction deduction = new BlankDeduction(component, figures);
        deduction.eliminate(BlankReason.ELIMINATION);
        while (deduction.forceZeros()) {
            deduction.tableau = satisfied(component, deduction.figures);
            deduction.eliminate(BlankReason.FORCED_ZERO);
        }
        deduction.bound();
        return List.copyOf(deduction.deduced.values());
    }

    private static Tableau satisfied(Component component, Figures figures) {
        Problem problem = Problem.of(component, figures);
        if (component.isUnit()) {
            try {
                return satisfied(UnitTableau.of(problem));
            } catch (ArithmeticException outgrown) {
                // As in Localizer.
            }
        }
        return satisfied(WideTableau.of(problem));
    }

    private static Tableau satisfied(Tableau start) {
        start.freeBlanks();
        if (!Bits.isEmpty(start.problem.below) || start.survey(1) != 0 || Wholeness.of(start) == Wholeness.Answer.NO) {
            throw new IllegalArgumentException("no counts in the blanks satisfy the equalities");
        }
        return start;
    }

    private void eliminate(BlankReason reason) {
        for (int variable : blanks()) {
            int row = tableau.rowOf(variable);
            if (row != Tableau.NONE && !tableau.hasSpare(row)) {
                note(variable, CountRange.exactly(tableau.floor(row)), reason);
            }
        }
    }

    /** Fills in 0 where the known part of an equality is balanced and all that is unknown pulls the same way. */
    private boolean forceZeros() {
        boolean any = false;
        for (int row = 0; row < component.rows(); row++) {
            int[] plus = unknown(component.plus(row));
            int[] minus = unknown(component.minus(row));
            if ((plus.length == 0) != (minus.length == 0) && known(row).signum() == 0) {
                for (int variable : plus.length == 0 ? minus : plus) {
                    figures = figures.with(component.slot(variable), 0);
                    note(variable, CountRange.exactly(BigInteger.ZERO), BlankReason.FORCED_ZERO);
                }
                any = true;
            }
        }
        return any;
    }

    private void bound() {
        for (int variable : blanks()) {
            if (!deduced.containsKey(component.slot(variable))) {
                CountRange range = Bounds.of(tableau, variable);
                note(variable, range, range.isUnique() ? BlankReason.BOUNDS : BlankReason.OPEN);
            }
        }
    }

    private void note(int variable, CountRange range, BlankReason reason) {
        int slot = component.slot(variable);
        deduced.putIfAbsent(slot, new Deduction(slot, range, reason));
    }

    /** The blanks that have not been forced to 0. */
    private List<Integer> blanks() {
        List<Integer> blanks = new ArrayList<>();
        for (int variable = 0; variable < component.variables(); variable++) {
            if (figures.isBlank(component.slot(variable))) {
                blanks.add(variable);
            }
        }
        return blanks;
    }

    private int[] unknown(int[] variables) {
        return IntStream.of(variables)
                .filter(variable ->
                        figures.isBlank(component.slot(variable)) && !deduced.containsKey(component.slot(variable)))
                .toArray();
    }

    /** The sum of what is known in a row. */
    private BigInteger known(int row) {
        BigInteger sum = BigInteger.ZERO;
        for (int variable = 0; variable < component.variables(); variable++) {
            int slot = component.slot(variable);
            Deduction deduction = deduced.get(slot);
            BigInteger value = deduction == null
                    ? BigInteger.valueOf(figures.number(slot))
                    : deduction.values().low();
            sum = sum.add(value.multiply(BigInteger.valueOf(component.coefficient(row, variable))));
        }
        return sum;
    }
}
