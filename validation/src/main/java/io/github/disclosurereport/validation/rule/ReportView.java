package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.validation.claims.ClaimReader;
import io.github.disclosurereport.validation.claims.ClaimReading;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: a report, its figures as a vector, what its prose states, and what the caller knows beside it. Immutable and
 * thread-safe; the prose is read when first asked for, and then kept for all rules.
 */
public final class ReportView {

    private final AnnualReport report;
    private final Optional<ReportView> previous;
    private final Set<Cell> unread;

    /** Two threads may both read the prose; they read the same. */
    private volatile @Nullable ClaimReading claims;

    private ReportView(
            AnnualReport report, Optional<ReportView> previous, Set<Cell> unread, @Nullable ClaimReading claims) {
        this.report = report;
        this.previous = previous;
        this.unread = unread;
        this.claims = claims;
    }

    /**
     * A view of one report alone.
     *
     * @param report the report
     * @return the view
     */
    public static ReportView of(AnnualReport report) {
        return new ReportView(Objects.requireNonNull(report, "report"), Optional.empty(), Set.of(), null);
    }

    /**
     * The view beside the report of the year before.
     *
     * @param report the report for the year before
     * @return a copy
     */
    public ReportView withPrevious(AnnualReport report) {
        return new ReportView(this.report, Optional.of(of(report)), unread, claims);
    }

    /**
     * The view with cells whose text in the document could not be read.
     *
     * @param cells the cells
     * @return a copy
     */
    public ReportView withUnread(Set<Cell> cells) {
        return new ReportView(report, previous, Set.copyOf(cells), claims);
    }

    /**
     * The view with more known of the reporting organ than its report says.
     *
     * @param organ the organ, to stand on the cover
     * @return a copy
     */
    public ReportView withOrgan(Organ organ) {
        return new ReportView(report.withCover(report.cover().withOrgan(organ)), previous, unread, claims);
    }

    /**
     * The report.
     *
     * @return the report
     */
    public AnnualReport report() {
        return report;
    }

    /**
     * The report's figures.
     *
     * @return the vector that the report keeps
     */
    public CellValues values() {
        return report.values();
    }

    /**
     * The same organ's report for the year before.
     *
     * @return its view; empty if the caller gave none
     */
    public Optional<ReportView> previous() {
        return previous;
    }

    /**
     * Cells that are blank in the report only because their text in the document could not be read: they are no fault of the
     * publisher's, so no rule calls them unfilled.
     *
     * @return the cells
     */
    public Set<Cell> unread() {
        return unread;
    }

    /**
     * What the report's prose states.
     *
     * @return its figures and lists, in the order of the document
     */
    public ClaimReading claims() {
        ClaimReading read = claims;
        if (read == null) {
            read = ClaimReader.read(report);
            claims = read;
        }
        return read;
    }

    /**
     * The edition whose form the report is on.
     *
     * @return the edition
     */
    public Edition edition() {
        return report.edition();
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
