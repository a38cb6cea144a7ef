package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.ReportScope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays claims beside the tables of their report. A claim is contradicted only if no meaning of its words fits. */
public final class ClaimBinder {

    /** 全市 and its like: no other scope than the table's, in a report for a region. */
    private static final String REGION = "全我";

    private static final String GOVERNMENT = "人民政府";

    /** Smaller figures stand in some column by chance. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private ClaimBinder() {}

    /**
     * Reads the claims of a report and binds them.
     *
     * @param report the report
     * @return a binding for each claim, in the order of the document
     */
    public static List<Binding> bind(AnnualReport report) {
        return bind(ClaimReader.read(report), report);
    }

    /**
     * Binds claims that have been read.
     *
     * @param read what the report's prose states
     * @param report the report
     * @return a binding for each claim, in the order of the document
     */
    public static List<Binding> bind(ClaimReading read, AnnualReport report) {
        return read.claims().stream()
                .map(claim -> bind(claim, report.values(), report.cover().organ()))
                .toList();
    }

    /**
     * Binds one claim.
     *
     * @param claim the claim
     * @param values the figures of its report
     * @param organ the reporting organ, which decides whether 全市 is the table's own scope
     * @return the binding
     */
    public static Binding bind(Claim claim, CellValues values, Organ organ) {
        List<ClaimMeaning> meanings = meanings(claim, values.edition());
        List<Optional<Boolean>> fits = meanings.stream()
                .map(meaning -> meaning.fits(claim.value(), values))
                .toList();
        int fitting = fits.indexOf(Optional.of(true));
        if (fitting >= 0) {
            return new Binding(claim, Verdict.MATCHES, Optional.of(meanings.get(fitting)), Optional.empty());
        }
        boolean open = meanings.isEmpty() || fits.contains(Optional.<Boolean>empty()) || anyMark(meanings, values);
        if (open) {
            return new Binding(claim, Verdict.UNBOUND, Optional.empty(), Optional.empty());
        }
        Verdict verdict = otherScope(claim, organ).isEmpty() ? Verdict.CONTRADICTS : Verdict.OTHER_SCOPE;
        return new Binding(claim, verdict, closest(claim, meanings, values), column(claim, values));
    }

    /**
     * What a claim can mean.
     *
     * @param claim the claim
     * @param edition the edition of its report's form
     * @return the sets of cells that it can speak of; empty if the form has none
     */
    public static List<ClaimMeaning> meanings(Claim claim, Edition edition) {
        return ClaimMeanings.of(claim, edition);
    }

    /** A cell that is marked as not applicable says nothing about a figure. */
    private static boolean anyMark(List<ClaimMeaning> meanings, CellValues values) {
        return meanings.stream()
                .flatMap(meaning -> meaning.cells().stream())
                .map(values::figure)
                .anyMatch(figure -> !figure.isNumber());
    }

    /**
     * The words by which a claim may cover more or less than the table.
     *
     * @param claim the claim
     * @param organ the reporting organ
     * @return the words; 全市 is none in the report of a government, which is for its region
     */
    public static List<String> otherScope(Claim claim, Organ organ) {
        boolean region = organ.scope() == ReportScope.REGION
                || organ.kind() == OrganKind.GOVERNMENT
                || organ.name().endsWith(GOVERNMENT);
        return claim.scope().stream()
                .filter(word -> !(region && word.length() == 2 && REGION.indexOf(word.charAt(0)) >= 0))
                .toList();
    }

    private static Optional<ClaimMeaning> closest(Claim claim, List<ClaimMeaning> meanings, CellValues values) {
        return meanings.stream()
                .min(Comparator.comparing(meaning -> value(claim, meaning, values)
                        .subtract(claim.value().low())
                        .abs()));
    }

    private static BigDecimal value(Claim claim, ClaimMeaning meaning, CellValues values) {
        return claim.isShare()
                ? new BigDecimal(meaning.percent(values))
                : new BigDecimal(meaning.sum(values).orElseThrow());
    }

    private static Optional<Applicant> column(Claim claim, CellValues values) {
        boolean telling = claim.value().low().compareTo(TELLING) >= 0;
        boolean requests = claim.measure().stages().isEmpty()
                && claim.measure().documents().isEmpty();
        if (!claim.isWhole() || !requests || !telling) {
            return Optional.empty();
        }
        return Stream.of(Applicant.values())
                .filter(who -> who != Applicant.TOTAL)
                .filter(who -> ClaimMeanings.of(claim, List.of(who), values.edition()).stream()
                        .anyMatch(meaning -> meaning.fits(claim.value(), values).orElse(false)))
                .findFirst();
    }
}
