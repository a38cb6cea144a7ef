package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        Set<Cell> watched = new LinkedHashSet<>();
        equalities.forEach(equality -> watched.addAll(equality.cells()));
        this.cells = Cell.inFormOrder(watched);
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
        for (Equality equality : equalities) {
            boolean leftOpen = equality.leftHasBlank(values);
            boolean rightOpen = equality.rightHasBlank(values);
            int sides = equality.compare(values);
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
    }

    private Finding finding(ReportView view, Equality equality, Text template) {
        CellValues values = view.values();
        BigInteger expected = equality.exactLeft(values);
        BigInteger actual = equality.exactRight(values);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("where", equality.where());
        arguments.put("expected", expected);
        arguments.put("actual", actual);
        arguments.put("difference", actual.subtract(expected).abs());
        putFigures(arguments, "left", equality.left(), values);
        putFigures(arguments, "right", equality.right(), values);
        Message message = new Message(template, arguments);
        return Finding.ofCells(info, view, equality.cells(), equality.subject(), message);
    }

    private static void putFigures(Map<String, Object> arguments, String side, List<Cell> cells, CellValues values) {
        for (int i = 0; i < cells.size(); i++) {
            arguments.put(side + (i + 1), new Measured(values.figure(cells.get(i)), cells.get(i)));
        }
    }
}
