package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code period.signed}: the stated period ends no later than the date of signing. */
final class PeriodSigned implements Rule {

    private static final String ID = "period.signed";
    private static final RuleInfo INFO = Words.info(ID, Category.CONSISTENCY, Severity.ERROR, Edition.values());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Cell> cells() {
        return List.of();
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        Cover cover = view.report().cover();
        Optional<LocalDate> end = cover.period().flatMap(StatedPeriod::to);
        Optional<LocalDate> signed = cover.signed();
        if (end.isEmpty() || signed.isEmpty()) {
            log.notEvaluated();
        } else if (end.get().isAfter(signed.get())) {
            Map<String, Object> arguments =
                    Map.of("period", cover.period().orElseThrow().text(), "actual", end.get(), "signed", signed.get());
            log.found(Finding.ofText(
                    INFO, view.edition(), Optional.empty(), new Message(Words.text(ID + ".message"), arguments)));
        } else {
            log.satisfied();
        }
    }
}
