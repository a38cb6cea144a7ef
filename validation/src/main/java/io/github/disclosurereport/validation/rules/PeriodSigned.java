package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code period.signed}: the stated period ends no later than the date of signing. */
final class PeriodSigned extends MandatedRule {

    PeriodSigned() {
        super(Words.info("period.signed", Category.CONSISTENCY, Severity.ERROR, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        Cover cover = view.report().cover();
        Optional<LocalDate> end = cover.period().flatMap(StatedPeriod::to);
        Optional<LocalDate> signed = cover.signed();
        if (end.isEmpty() || signed.isEmpty()) {
            log.notEvaluated();
        } else if (end.get().isAfter(signed.get())) {
            String stated = cover.period().orElseThrow().text();
            log.found(ofReport(view, "message", Map.of("period", stated, "actual", end.get(), "signed", signed.get())));
        } else {
            log.satisfied();
        }
    }
}
