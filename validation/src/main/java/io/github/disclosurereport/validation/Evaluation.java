package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
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
    private final List<Unchecked> unchecked = new ArrayList<>(0);

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

    /** Makes all checks of a rule, and notes which of them were not made. */
    void check(Rule rule, ReportView view) {
        int open = notEvaluated;
        int inapplicable = notApplicable;
        rule.check(view, this);
        if (notEvaluated > open) {
            List<Cell> blanks = rule.cells().stream()
                    .filter(cell -> view.values().figure(cell).isBlank())
                    .toList();
            unchecked.add(new Unchecked(rule.info(), Outcome.NOT_EVALUATED, notEvaluated - open, blanks));
        }
        if (notApplicable > inapplicable) {
            unchecked.add(new Unchecked(rule.info(), Outcome.NOT_APPLICABLE, notApplicable - inapplicable, List.of()));
        }
    }

    ValidationResult result() {
        Collections.sort(findings);
        return new ValidationResult(findings, satisfied, violated, notEvaluated, notApplicable, unchecked, List.of());
    }
}
