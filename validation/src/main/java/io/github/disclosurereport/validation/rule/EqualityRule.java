package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule of arithmetic: equalities, each one check.
 *
 * <p>An equality with a blank operand is not evaluated, unless its known part is already too great: counts are never negative,
 * so no figure in the blanks could mend it. The message templates know {@code {where}}, {@code {expected}} (the left sum),
 * {@code {actual}} (the right sum), {@code {difference}} (without sign) and the single figures as {@code {left1}}, {@code {left2}},
 * …, {@code {right1}}, ….
 */
public final class EqualityRule implements Rule {

    private final RuleInfo info;
    private final List<Equality> equalities;
    private final Text unequal;
    private final Text exceeded;
    private final List<Cell> cells;
    private final long[] watched;

    /**
     * A rule.
     *
     * @param info the facts
     * @param equalities the equalities, in form order
     * @param unequal what to say if the sides differ
     * @param exceeded what to say if blanks are left but the sides cannot be equal any more
     */
    public EqualityRule(RuleInfo info, List<Equality> equalities, Text unequal, Text exceeded) {
        this.info = info;
        this.equalities = List.copyOf(equalities);
        this.unequal = unequal;
        this.exceeded = exceeded;
        Set<Cell> operands = new LinkedHashSet<>();
        equalities.forEach(equality -> operands.addAll(equality.cells()));
        this.cells = Cell.inFormOrder(operands);
        this.watched = bits(cells);
    }

    private static long[] bits(List<Cell> cells) {
        long[] bits = new long[(CellValues.SIZE + Long.SIZE - 1) / Long.SIZE];
        cells.forEach(cell -> bits[cell.slot() / Long.SIZE] |= 1L << cell.slot());
        return bits;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public List<Cell> cells() {
        return cells;
    }

    /**
     * The equalities.
     *
     * @return the equalities in form order
     */
    public List<Equality> equalities() {
        return equalities;
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        CellValues values = view.values();
        boolean complete = isComplete(values);
        for (Equality equality : equalities) {
            int sides = equality.compare(values);
            if (complete && sides == 0) {
                log.satisfied();
            } else {
                judge(view, equality, sides, log);
            }
        }
    }

    /**
     * Whether every equality is satisfied: the common case, told without making anything.
     *
     * @param values the figures
     * @return true if no operand is blank and all sides are equal
     */
    public boolean holds(CellValues values) {
        if (!isComplete(values)) {
            return false;
        }
        for (Equality equality : equalities) {
            if (equality.compare(values) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no operand of any equality is blank. */
    private boolean isComplete(CellValues values) {
        for (int word = 0; word < watched.length; word++) {
            if ((watched[word] & ~values.filled(word)) != 0) {
                return false;
            }
        }
        return true;
    }

    private void judge(ReportView view, Equality equality, int sides, CheckLog log) {
        boolean leftOpen = equality.leftHasBlank(view.values());
        boolean rightOpen = equality.rightHasBlank(view.values());
        if (!leftOpen && !rightOpen) {
            if (sides == 0) {
                log.satisfied();
            } else {
                log.found(finding(view, equality, unequal));
            }
        } else if ((sides > 0 && !rightOpen) || (sides < 0 && !leftOpen)) {
            log.found(finding(view, equality, exceeded));
        } else {
            log.notEvaluated();
        }
    }

    private Finding finding(ReportView view, Equality equality, Text template) {
        Message message = new Message(template, new EqualityArguments(equality, view.values()));
        return Finding.ofOrderedCells(info, view, equality.cells(), equality.subject(), message);
    }
}
