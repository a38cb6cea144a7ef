package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What the check of a region's report against its parts found. Immutable. One check a cell of the form.
 *
 * @param findings the findings: those about the reports themselves first, then in form order
 * @param coverage how much of the roster the comparison covers
 * @param sum what was compared with: the reports added up as {@link Rollup} does, but the row 规章 from the government's own
 *     report alone, blank without it; all blank if no report could be added
 * @param satisfied cells that agree
 * @param violated cells that do not
 * @param notEvaluated cells that cannot be told: an operand is blank, a unit unknown, or a missing member may explain it
 * @param notApplicable cells of the row 规章 where the government's own report was not given
 */
public record RollupResult(
        List<Finding> findings,
        Coverage coverage,
        AnnualReport sum,
        int satisfied,
        int violated,
        int notEvaluated,
        int notApplicable) {

    public RollupResult {
        findings = List.copyOf(findings);
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(sum, "sum");
    }

    /**
     * Whether the region's report is the sum of its parts as far as can be told.
     *
     * @return true if no cell is violated
     */
    public boolean agrees() {
        return violated == 0;
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
     * @return the cells of the form: 198 for the 2019 edition, 200 for the 2021 one
     */
    public int checks() {
        return satisfied + violated + notEvaluated + notApplicable;
    }
}
