package io.github.disclosurereport.validation;

import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects one report's outcomes. */
final class Evaluation implements CheckLog {

    private final RuleBook book;
    private final List<Finding> findings = new ArrayList<>(0);
    private int satisfied;
    private int violated;
    private int notEvaluated;
    private int notApplicable;

    Evaluation(RuleBook book) {
        this.book = book;
    }

    @Override
    public void satisfied() {
        satisfied++;
    }

    @Override
    public void notApplicable() {
        notApplicable++;
    }

    @Override
    public void notEvaluated() {
        notEvaluated++;
    }

    @Override
    public void found(Finding finding) {
        if (finding.outcome() == Outcome.VIOLATED) {
            violated++;
        } else {
            notEvaluated++;
        }
        findings.add(
                book.severity(finding.rule().id()).map(finding::withSeverity).orElse(finding));
    }

    ValidationResult result() {
        Collections.sort(findings);
        return new ValidationResult(findings, satisfied, violated, notEvaluated, notApplicable, List.of());
    }
}
