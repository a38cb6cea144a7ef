package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** This library through its front door. */
final class Library implements Engine {

    private final ReportValidator validator = ReportValidator.of(FormEqualities.book());
    private final Map<Place, Integer> numbers = new HashMap<>();

    /** What tells equalities apart in a finding. */
    private record Place(String rule, List<Cell> cells) {}

    Library() {
        FormEqualities.rules().forEach(this::number);
    }

    private void number(EqualityRule rule) {
        rule.equalities()
                .forEach(equality -> numbers.put(new Place(rule.info().id(), equality.cells()), numbers.size()));
    }

    @Override
    public ValidationResult check(AnnualReport report) {
        return validator.validate(report);
    }

    @Override
    public long violated(AnnualReport report) {
        long violated = 0;
        for (Finding finding : check(report).findings()) {
            Place place = new Place(finding.rule().id(), finding.cells());
            violated |= 1L << Objects.requireNonNull(numbers.get(place));
        }
        return violated;
    }
}
