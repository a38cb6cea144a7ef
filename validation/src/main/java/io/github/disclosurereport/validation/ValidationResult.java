package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param unchecked the checks that were not evaluated or not applicable, rule by rule in the order of the book
 * @param acknowledgements explanations that fit a finding of this result
 */
public record ValidationResult(
        List<Finding> findings,
        int satisfied,
        int violated,
        int notEvaluated,
        int notApplicable,
        List<Unchecked> unchecked,
        List<Acknowledgement> acknowledgements) {

    public ValidationResult {
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /**
     * A result that does not say which checks were not made.
     *
     * @param findings the findings
     * @param satisfied checks that hold
     * @param violated checks that do not hold
     * @param notEvaluated checks that cannot be told
     * @param notApplicable checks that have no object in this report
     * @param acknowledgements explanations that fit a finding of this result
     */
    public ValidationResult(
            List<Finding> findings,
            int satisfied,
            int violated,
            int notEvaluated,
            int notApplicable,
            List<Acknowledgement> acknowledgements) {
        this(findings, satisfied, violated, notEvaluated, notApplicable, List.of(), acknowledgements);
    }

    /**
     * The result with explanations that count on a day. Those that have expired or fit no finding, such as last year's, are dropped.
     *
     * @param given explanations
     * @param day the day, such as today
     * @return a copy with the same findings
     */
    public ValidationResult acknowledge(List<Acknowledgement> given, LocalDate day) {
        return acknowledge(given.stream()
                .filter(acknowledgement -> acknowledgement.countsOn(day))
                .toList());
    }

    /**
     * The result with other findings, such as the same with corrections. Nothing is counted again.
     *
     * @param changed the findings
     * @return a copy
     */
    public ValidationResult withFindings(List<Finding> changed) {
        return new ValidationResult(
                changed, satisfied, violated, notEvaluated, notApplicable, unchecked, acknowledgements);
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
        return new ValidationResult(findings, satisfied, violated, notEvaluated, notApplicable, unchecked, fitting);
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
     * The findings of each section of the form that has any.
     *
     * @return the findings by section, in form order; those about the cover or the whole report come first, under an empty key
     */
    public Map<Optional<Section>, List<Finding>> bySection() {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::section, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * The findings about cells of each table of the form that has any.
     *
     * @return the findings by the table's section, in form order
     */
    public Map<Section, List<Finding>> byTable() {
        Map<Section, List<Finding>> byTable = new EnumMap<>(Section.class);
        for (Finding finding : findings) {
            finding.subject()
                    .ifPresent(cell -> byTable.computeIfAbsent(cell.section(), table -> new ArrayList<>())
                            .add(finding));
        }
        return byTable;
    }

    /**
     * The findings by severity, the gravest first.
     *
     * @return the findings of each severity that has any, in order
     */
    public Map<Severity, List<Finding>> bySeverity() {
        Map<Severity, List<Finding>> bySeverity = new EnumMap<>(Severity.class);
        findings.forEach(finding -> bySeverity
                .computeIfAbsent(finding.severity(), severity -> new ArrayList<>())
                .add(finding));
        return bySeverity;
    }

    /**
     * The findings that somebody has explained. They stay among {@link #findings()}.
     *
     * @return the findings, in order
     */
    public List<Finding> acknowledged() {
        return findings.stream()
                .filter(finding -> explanation(finding).isPresent())
                .toList();
    }

    /**
     * The findings that were not there before.
     *
     * @param known the {@linkplain Finding#fingerprint() fingerprints} of earlier findings
     * @return the findings with other fingerprints, in order
     */
    public List<Finding> newSince(Set<String> known) {
        return findings.stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
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
