package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.figure.FigureState;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code years.carry}: what last year carried forward is what this year brought forward, in every column. One check a column. Where
 * the totals agree a column that differs is an error, since applicants do not change their kind; where the totals differ a
 * reorganisation or another scope may explain it.
 */
final class YearsCarry extends MandatedRule {

    YearsCarry() {
        super(
                Words.info("years.carry", Category.CONSISTENCY, Severity.ERROR, Edition.values()),
                Stream.of(Applicant.values()).map(YearsCarry::brought).toList());
    }

    private static Cell brought(Applicant who) {
        return Cell.of(who, RequestLine.BROUGHT_FORWARD);
    }

    private static Cell carried(Applicant who) {
        return Cell.of(who, RequestLine.CARRIED_FORWARD);
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        Optional<ReportView> previous = view.previous();
        if (previous.isEmpty()) {
            log.notApplicable();
        } else if (view.lastYear().isEmpty()) {
            log.found(notConsecutive(view, previous.get()));
        } else {
            compare(view, previous.get().values(), log);
        }
    }

    private Finding notConsecutive(ReportView view, ReportView previous) {
        Map<String, Object> arguments = Map.of(
                "actual",
                previous.report().cover().year().orElseThrow(),
                "expected",
                view.report().cover().year().orElseThrow() - 1);
        return ofReport(view, "apart", arguments)
                .withOutcome(Outcome.NOT_EVALUATED)
                .withSeverity(Severity.INFO);
    }

    private void compare(ReportView view, CellValues before, CheckLog log) {
        CellValues now = view.values();
        boolean totalsAgree = filled(before, now, Applicant.TOTAL)
                && difference(before, now, Applicant.TOTAL).signum() == 0;
        for (Applicant who : Applicant.values()) {
            BigInteger difference = difference(before, now, who);
            if (!filled(before, now, who)) {
                log.notEvaluated();
            } else if (difference.signum() == 0) {
                log.satisfied();
            } else {
                String variant = totalsAgree ? "kind" : difference.signum() < 0 ? "less" : "more";
                log.found(finding(view, before, who, variant)
                        .withSeverity(totalsAgree ? Severity.ERROR : Severity.WARNING));
            }
        }
    }

    private static boolean filled(CellValues before, CellValues now, Applicant who) {
        return before.state(carried(who).slot()) != FigureState.BLANK
                && now.state(brought(who).slot()) != FigureState.BLANK;
    }

    private static BigInteger difference(CellValues before, CellValues now, Applicant who) {
        return BigInteger.valueOf(now.number(brought(who).slot()))
                .subtract(BigInteger.valueOf(before.number(carried(who).slot())));
    }

    private Finding finding(ReportView view, CellValues before, Applicant who, String variant) {
        BigInteger expected = BigInteger.valueOf(before.number(carried(who).slot()));
        BigInteger actual = BigInteger.valueOf(view.values().number(brought(who).slot()));
        Map<String, Object> arguments = Map.of(
                "column", who,
                "expected", expected,
                "actual", actual,
                "difference", actual.subtract(expected).abs());
        return ofCells(view, List.of(brought(who)), brought(who), variant, arguments);
    }
}
