package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * A row whose left side may be less than its right, never more. One check. With a blank it is not evaluated, unless the right side is
 * complete and what is filled on the left exceeds it already.
 */
final class AtMostRule implements Rule {

    private final RuleInfo info;
    private final Terms terms;
    private final Message where;
    private final List<Cell> cells;

    AtMostRule(RuleInfo info, Terms terms, Message where) {
        this.info = info;
        this.terms = terms;
        this.where = where;
        this.cells = Cell.inFormOrder(terms.cells());
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public List<Cell> cells() {
        return cells;
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        BigInteger left = sum(terms.left(), view);
        BigInteger right = sum(terms.right(), view);
        boolean leftOpen = hasBlank(terms.left(), view);
        if (left.compareTo(right) > 0 && !hasBlank(terms.right(), view)) {
            String key = leftOpen ? "row.atMost.exceeded" : "row.atMost.message";
            Map<String, Object> arguments =
                    Map.of("where", where, "actual", left, "expected", right, "difference", left.subtract(right));
            Message message = new Message(RowWords.template(key, terms.subject()), arguments);
            log.found(Finding.ofCells(info, view, cells, terms.subject(), message));
        } else if (leftOpen || hasBlank(terms.right(), view)) {
            log.notEvaluated();
        } else {
            log.satisfied();
        }
    }

    /** A blank or a mark adds nothing; exact whatever the figures. */
    private static BigInteger sum(List<Cell> cells, ReportView view) {
        BigInteger sum = BigInteger.ZERO;
        for (Cell cell : cells) {
            sum = sum.add(BigInteger.valueOf(view.values().number(cell.slot())));
        }
        return sum;
    }

    private static boolean hasBlank(List<Cell> cells, ReportView view) {
        return cells.stream().anyMatch(cell -> view.values().figure(cell).isBlank());
    }
}
