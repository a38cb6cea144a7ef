package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the figures of one explanation can have become wrong. Between small numbers almost any two are a slip or a copy apart, so below
 * {@value #TELLING} only an interchange and a sign count.
 */
final class Hypotheses {

    private static final long TELLING = 10;

    private final Part part;
    private final CellValues before;
    private final CellValues after;
    private final Optional<CellValues> lastYear;

    /** From the figures as they stand, as they would be, and as last year's report has them. */
    Hypotheses(Part part, CellValues before, CellValues after, Optional<CellValues> lastYear) {
        this.part = part;
        this.before = before;
        this.after = after;
        this.lastYear = lastYear;
    }

    /** All that fit a cell, the most telling first. */
    List<Hypothesis> of(Cell cell, List<Cell> corrected) {
        long stands = before.number(cell.slot());
        long meant = after.number(cell.slot());
        List<Hypothesis> fitting = new ArrayList<>();
        if (isInterchanged(cell, stands, meant, corrected)) {
            fitting.add(Hypothesis.INTERCHANGED);
        }
        if (stands < 0 && stands == -meant) {
            fitting.add(Hypothesis.SIGN);
        }
        if (stands >= TELLING && meant >= TELLING) {
            addTelling(cell, stands, meant, fitting);
        }
        return fitting;
    }

    private void addTelling(Cell cell, long stands, long meant, List<Hypothesis> fitting) {
        if (isPowerOfTen(Math.max(stands, meant), Math.min(stands, meant))) {
            fitting.add(Hypothesis.UNIT);
        }
        Slips.between(stands, meant).ifPresent(fitting::add);
        if (Neighbours.of(cell, before.edition()).stream().anyMatch(other -> after.number(other.slot()) == stands)) {
            fitting.add(Hypothesis.COPIED_NEIGHBOUR);
        }
        if (lastYear.filter(last -> last.number(cell.slot()) == stands).isPresent()) {
            fitting.add(Hypothesis.COPIED_LAST_YEAR);
        }
        addOfTotal(cell, stands, meant, fitting);
    }

    private boolean isInterchanged(Cell cell, long stands, long meant, List<Cell> corrected) {
        return corrected.stream()
                .anyMatch(other -> !other.equals(cell)
                        && before.number(other.slot()) == meant
                        && after.number(other.slot()) == stands);
    }

    private static boolean isPowerOfTen(long great, long small) {
        long power = small;
        while (power <= great / 10) {
            power *= 10;
            if (power == great) {
                return true;
            }
        }
        return false;
    }

    private void addOfTotal(Cell cell, long stands, long meant, List<Hypothesis> fitting) {
        boolean isTotal = false;
        boolean leftOut = false;
        boolean doubled = false;
        for (Equality equality : part.equalitiesWith(cell)) {
            if (DiagnosisWords.isTotalOf(cell, equality)) {
                isTotal = true;
                leftOut |= isPartOf(meant - stands, equality);
                doubled |= isPartOf(stands - meant, equality);
            }
        }
        if (leftOut) {
            fitting.add(Hypothesis.PART_LEFT_OUT);
        }
        if (doubled) {
            fitting.add(Hypothesis.PART_DOUBLED);
        }
        if (isTotal) {
            fitting.add(Hypothesis.STALE_TOTAL);
        }
    }

    private boolean isPartOf(long difference, Equality equality) {
        return difference > 0 && equality.left().stream().anyMatch(part -> after.number(part.slot()) == difference);
    }
}
