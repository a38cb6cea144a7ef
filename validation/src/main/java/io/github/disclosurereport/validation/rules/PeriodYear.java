package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code period.year}: the stated period is 1 January to 31 December of the report year. */
final class PeriodYear extends MandatedRule {

    PeriodYear() {
        super(Words.info("period.year", Category.CONSISTENCY, Severity.ERROR, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        Cover cover = view.report().cover();
        Optional<StatedPeriod> period = cover.period();
        if (period.isEmpty() || cover.year().isEmpty()) {
            log.notEvaluated();
            return;
        }
        judge(period.get(), cover.year().getAsInt(), view).ifPresentOrElse(log::found, log::satisfied);
    }

    private Optional<Finding> judge(StatedPeriod period, int year, ReportView view) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Message range = message("range", Map.of("from", first, "to", last));
        boolean wrongStart = period.from().filter(from -> !from.equals(first)).isPresent();
        boolean wrongEnd = period.to().filter(to -> !to.equals(last)).isPresent();
        if (wrongStart && wrongEnd) {
            return Optional.of(finding(view, "both", period, period.text(), range));
        }
        if (wrongStart) {
            return Optional.of(finding(view, "from", period, period.from().get(), first));
        }
        if (wrongEnd) {
            LocalDate to = period.to().get();
            return Optional.of(finding(view, to.isAfter(last) ? "late" : "early", period, to, last));
        }
        if (period.from().isEmpty() || period.to().isEmpty()) {
            Finding unreadable = finding(view, "unreadable", period, period.text(), range);
            return Optional.of(unreadable.withOutcome(Outcome.NOT_EVALUATED).withSeverity(Severity.INFO));
        }
        return Optional.empty();
    }

    private Finding finding(ReportView view, String key, StatedPeriod period, Object actual, Object expected) {
        return ofReport(view, key, Map.of("period", period.text(), "actual", actual, "expected", expected));
    }
}
