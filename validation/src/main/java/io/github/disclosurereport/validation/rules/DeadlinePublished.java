package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code deadline.published}: published by the date of article 49, or by an earlier one of the place. Not applicable while the kind of
 * organ or the date is unknown; for a town or sub-district a late date is advisory.
 */
final class DeadlinePublished extends MandatedRule {

    private final Map<OrganKind, MonthDay> dates;

    /** With the dates of article 49, some of them replaced. */
    DeadlinePublished(Map<OrganKind, MonthDay> local) {
        super(Words.info("deadline.published", Category.CONSISTENCY, Severity.WARNING, Edition.values()), List.of());
        this.dates = new EnumMap<>(OrganKind.class);
        for (OrganKind kind : OrganKind.values()) {
            if (kind != OrganKind.UNKNOWN) {
                dates.put(kind, kind == OrganKind.GOVERNMENT ? MonthDay.of(3, 31) : MonthDay.of(1, 31));
            }
        }
        dates.putAll(local);
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        Cover cover = view.report().cover();
        OrganKind kind = cover.organ().kind();
        Optional<MonthDay> date = Optional.ofNullable(dates.get(kind));
        if (date.isEmpty() || cover.published().isEmpty() || cover.year().isEmpty()) {
            log.notApplicable();
            return;
        }
        LocalDate deadline = date.get().atYear(cover.year().getAsInt() + 1);
        LocalDate published = cover.published().get();
        if (published.isAfter(deadline)) {
            Finding late = ofReport(view, "message", Map.of("actual", published, "expected", deadline));
            log.found(kind == OrganKind.TOWNSHIP ? late.withSeverity(Severity.INFO) : late);
        } else {
            log.satisfied();
        }
    }
}
