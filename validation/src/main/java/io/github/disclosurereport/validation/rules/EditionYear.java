package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code edition.year}: the labels' edition is the one in force for the report year. */
final class EditionYear implements Rule {

    private static final String ID = "edition.year";
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
        OptionalInt year = view.report().cover().year();
        if (year.isEmpty()) {
            log.notEvaluated();
        } else if (view.edition().covers(year.getAsInt())) {
            log.satisfied();
        } else {
            log.found(finding(year.getAsInt(), view.edition()));
        }
    }

    private static Finding finding(int year, Edition edition) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("year", year);
        arguments.put("actual", edition.id());
        Optional<Edition> due = Edition.forReportYear(year);
        due.ifPresent(right -> {
            arguments.put("expected", right.id());
            arguments.put("document", right.document());
        });
        String variant = due.isPresent() ? ".message" : ".none";
        return Finding.ofText(INFO, edition, Optional.empty(), new Message(Words.text(ID + variant), arguments));
    }
}
