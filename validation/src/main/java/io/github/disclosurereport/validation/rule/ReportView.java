package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import java.util.Objects;

/**
 * What a rule looks at: a report, and its figures as a vector that is filled once for all rules.
 *
 * @param report the report
 * @param values its figures
 */
public record ReportView(AnnualReport report, CellValues values) {

    public ReportView {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(values, "values");
    }

    /**
     * A view of a report.
     *
     * @param report the report
     * @return the view
     */
    public static ReportView of(AnnualReport report) {
        return new ReportView(report, report.values());
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
