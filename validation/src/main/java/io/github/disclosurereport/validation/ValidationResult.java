package io.github.disclosurereport.validation;

import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the check of one report found. Immutable.
 *
 * @param findings the findings: cover first, then in form order, then by rule id
 * @param satisfied checks that hold
 * @param violated checks that do not hold
 * @param notEvaluated checks that cannot be told, an operand being blank or not stated
 * @param notApplicable checks that have no object in this report
 * @param acknowledgements explanations that fit a finding of this result
 */
public record ValidationResult(
        List<Finding> findings,
        int satisfied,
        int violated,
        int notEvaluated,
        int notApplicable,
        List<Acknowledgement> acknowledgements) {

    public ValidationResult {
        findings = List.copyOf(findings);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /**
     * The result with explanations. Those that fit no finding, such as last year's, are dropped.
     *
     * @param given explanations
     * @return a copy with the same findings
     */
    public ValidationResult acknowledge(List<Acknowledgement> given) {
        Set<String> known = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        List<Acknowledgement> fitting = given.stream()
                .filter(acknowledgement -> known.contains(acknowledgement.fingerprint()))
                .toList();
        return new ValidationResult(findings, satisfied, violated, notEvaluated, notApplicable, fitting);
    }

    /**
     * The explanation of a finding.
     *
     * @param finding a finding of this result
     * @return its explanation; empty if nobody explained it
     */
    public Optional<String> explanation(Finding finding) {
        String fingerprint = finding.fingerprint();
        return acknowledgements.stream()
                .filter(acknowledgement -> acknowledgement.fingerprint().equals(fingerprint))
                .map(Acknowledgement::explanation)
                .findFirst();
    }

    /**
     * What is still to be done: errors, which no explanation settles, and warnings that nobody has explained.
     *
     * @return the findings, in order
     */
    public List<Finding> open() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        || (finding.severity() == Severity.WARNING
                                && explanation(finding).isEmpty()))
                .toList();
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
