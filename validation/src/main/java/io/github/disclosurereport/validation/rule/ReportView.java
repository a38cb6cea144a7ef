package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a rule looks at: a report, its figures as a vector that is filled once for all rules, and what the caller knows beside it.
 *
 * @param report the report
 * @param values its figures
 * @param previous the same organ's report for the year before; empty if the caller gave none
 * @param unread cells that are blank in the report only because their text in the document could not be read: they are no fault
 *     of the publisher's, so no rule calls them unfilled
 */
public record ReportView(AnnualReport report, CellValues values, Optional<ReportView> previous, Set<Cell> unread) {

    public ReportView {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(previous, "previous");
        unread = Set.copyOf(unread);
    }

    /**
     * A view of one report alone.
     *
     * @param report the report
     * @return the view
     */
    public static ReportView of(AnnualReport report) {
        return new ReportView(report, report.values(), Optional.empty(), Set.of());
    }

    /**
     * The view beside the report of the year before.
     *
     * @param report the report for the year before
     * @return a copy
     */
    public ReportView withPrevious(AnnualReport report) {
        return new ReportView(this.report, values, Optional.of(of(report)), unread);
    }

    /**
     * The view with cells whose text in the document could not be read.
     *
     * @param cells the cells
     * @return a copy
     */
    public ReportView withUnread(Set<Cell> cells) {
        return new ReportView(report, values, previous, cells);
    }

    /**
     * The view with more known of the reporting organ than its report says.
     *
     * @param organ the organ, to stand on the cover
     * @return a copy
     */
    public ReportView withOrgan(Organ organ) {
        return new ReportView(report.withCover(report.cover().withOrgan(organ)), values, previous, unread);
    }

    /**
     * The edition whose form the report is on.
     *
     * @return the edition
     */
    public Edition edition() {
        return values.edition();
    }

    /**
     * The report of the year before.
     *
     * @return {@link #previous()}, if nothing speaks against the years following on each other
     */
    public Optional<ReportView> lastYear() {
        OptionalInt now = report.cover().year();
        return previous.filter(before -> {
            OptionalInt then = before.report().cover().year();
            return now.isEmpty() || then.isEmpty() || now.getAsInt() == then.getAsInt() + 1;
        });
    }
}
