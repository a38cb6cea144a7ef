package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Measured;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** {@code figures.negative}: counts and amounts are not negative, 本年增/减 apart. One check a report, one finding a cell. */
final class NegativeFigures extends MandatedRule {

    NegativeFigures(Edition edition) {
        super(
                Words.info("figures.negative", Category.DEFINITION, Severity.ERROR, Edition.values()),
                Form.of(edition).cells().stream()
                        .filter(cell -> !cell.maySinkBelowZero())
                        .toList());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        boolean clean = true;
        for (Cell cell : cells()) {
            if (isNegative(view, cell)) {
                Figure figure = view.values().figure(cell);
                Map<String, Object> arguments =
                        Map.of("cell", cell, "actual", actual(figure), "figure", new Measured(figure, cell));
                log.found(ofCells(view, List.of(cell), cell, "message", arguments));
                clean = false;
            }
        }
        if (clean) {
            log.satisfied();
        }
    }

    private static boolean isNegative(ReportView view, Cell cell) {
        if (cell.isAmount()) {
            return view.values().figure(cell) instanceof Amount amount
                    && amount.isNumber()
                    && amount.value().signum() < 0;
        }
        return view.values().number(cell.slot()) < 0;
    }

    private static Object actual(Figure figure) {
        return figure instanceof Amount amount ? amount.value() : BigInteger.valueOf(((Count) figure).value());
    }
}
