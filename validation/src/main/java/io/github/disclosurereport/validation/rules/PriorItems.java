package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.figure.FigureState;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Measured;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code items.prior} (2019 edition): 上一年项目数量 bears no sign, and with 本年增/减 it does not sink below 0. One check a line.
 */
final class PriorItems extends MandatedRule {

    private static final List<DisclosureLine> LINES = Line.beside(Edition.E2019, DisclosureColumn.CHANGE);

    PriorItems() {
        super(
                Words.info("items.prior", Category.CONSISTENCY, Severity.WARNING, Edition.E2019),
                LINES.stream()
                        .flatMap(line -> Stream.of(prior(line), change(line)))
                        .toList());
    }

    private static Cell prior(DisclosureLine line) {
        return Cell.of(line, DisclosureColumn.ITEMS_LAST_YEAR);
    }

    private static Cell change(DisclosureLine line) {
        return Cell.of(line, DisclosureColumn.CHANGE);
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        for (DisclosureLine line : LINES) {
            check(line, view, log);
        }
    }

    private void check(DisclosureLine line, ReportView view, CheckLog log) {
        CellValues values = view.values();
        BigInteger before = BigInteger.valueOf(values.number(prior(line).slot()));
        BigInteger now =
                before.add(BigInteger.valueOf(values.number(change(line).slot())));
        if (before.signum() < 0) {
            log.found(finding(line, view, List.of(prior(line)), "signed", before));
        } else if (!isNumber(values, prior(line)) || isBlank(values, change(line))) {
            log.notEvaluated();
        } else if (now.signum() < 0) {
            log.found(finding(line, view, List.of(prior(line), change(line)), "belowZero", now));
        } else {
            log.satisfied();
        }
    }

    private static boolean isNumber(CellValues values, Cell cell) {
        return values.state(cell.slot()) == FigureState.NUMBER;
    }

    private static boolean isBlank(CellValues values, Cell cell) {
        return values.state(cell.slot()) == FigureState.BLANK;
    }

    private Finding finding(DisclosureLine line, ReportView view, List<Cell> involved, String key, BigInteger actual) {
        Map<String, Object> arguments = Map.of(
                "line",
                line,
                "priorColumn",
                DisclosureColumn.ITEMS_LAST_YEAR,
                "changeColumn",
                DisclosureColumn.CHANGE,
                "prior",
                new Measured(view.values().figure(prior(line)), prior(line)),
                "change",
                new Measured(view.values().figure(change(line)), change(line)),
                "actual",
                actual);
        return ofCells(view, involved, involved.get(0), key, arguments);
    }
}
