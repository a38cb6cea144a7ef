package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule looks at: a report, its figures as a vector that is filled once for all rules, and the report of the year before if
 * the caller has it.
 *
 * @param report the report
 * @param values its figures
 * @param previous the same organ's report for the year before; empty if the caller gave none
 */
public record ReportView(AnnualReport report, CellValues values, Optional<ReportView> previous) {

    public ReportView {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(previous, "previous");
    }

    /**
     * A view of one report alone.
     *
     * @param report the report
     * @return the view
     */
    public static ReportView of(AnnualReport report) {
        return new ReportView(report, report.values(), Optional.empty());
    }

    /**
     * A view of a report beside the one before it.
     *
     * @param report the report
     * @param previous the report for the year before
     * @return the view
     */
    public static ReportView of(AnnualReport report, AnnualReport previous) {
        return new ReportView(report, report.values(), Optional.of(of(previous)));
    }

    /**
     * The edition whose form the report is on.
     *
     * @return the edition
     */
    public Edition edition() {
        return values.edition();
    }
}
