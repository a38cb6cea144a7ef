package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code edition.year}: the labels' edition is the one in force for the report year. */
final class EditionYear extends MandatedRule {

    EditionYear() {
        super(Words.info("edition.year", Category.CONSISTENCY, Severity.ERROR, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        OptionalInt year = view.report().cover().year();
        if (year.isEmpty()) {
            log.notEvaluated();
        } else if (view.edition().covers(year.getAsInt())) {
            log.satisfied();
        } else {
            log.found(finding(year.getAsInt(), view));
        }
    }

    private Finding finding(int year, ReportView view) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("year", year);
        arguments.put("actual", view.edition().id());
        Optional<Edition> due = Edition.forReportYear(year);
        due.ifPresent(right -> {
            arguments.put("expected", right.id());
            arguments.put("document", right.document());
        });
        return ofReport(view, due.isPresent() ? "message" : "none", arguments);
    }
}
