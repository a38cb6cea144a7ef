package io.github.disclosurereport.validation;

import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;

/**
 * What the check of one report found. Immutable.
 *
 * @param findings the findings: cover first, then in form order, then by rule id
 * @param satisfied checks that hold
 * @param violated checks that do not hold
 * @param notEvaluated checks that cannot be told, an operand being blank or not stated
 * @param notApplicable checks that have no object in this report
 */
public record ValidationResult(
        List<Finding> findings, int satisfied, int violated, int notEvaluated, int notApplicable) {

    public ValidationResult {
        findings = List.copyOf(findings);
    }

    /**
     * Whether nothing must be corrected.
     *
     * @return true if no finding is an {@link Severity#ERROR}
     */
    public boolean isValid() {
        return findings(Severity.ERROR).isEmpty();
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in order
     */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The number of checks made.
     *
     * @return checks of all outcomes
     */
    public int checks() {
        return satisfied + violated + notEvaluated + notApplicable;
    }
}
