package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cells a claim can speak of. */
final class ClaimMeanings {

    private static final List<Applicant> ALL = List.of(Applicant.TOTAL);

    private ClaimMeanings() {}

    static List<ClaimMeaning> of(Claim claim, Edition edition) {
        List<Applicant> columns = claim.applicants().isEmpty() ? ALL : claim.applicants();
        return of(claim, columns, edition);
    }

    /** The same if the figure were that of some columns alone. */
    static List<ClaimMeaning> of(Claim claim, List<Applicant> columns, Edition edition) {
        if (!claim.measure().stages().isEmpty()) {
            return ofDisputes(claim);
        }
        Optional<DisclosureLine> documents = claim.measure().documents();
        if (documents.isPresent()) {
            return claim.isShare() ? List.of() : ofDocuments(documents.get(), edition);
        }
        List<List<Cell>> parts = cells(claim.measure(), columns, edition);
        if (!claim.isShare()) {
            return parts.stream()
                    .map(cells -> new ClaimMeaning(cells, List.of()))
                    .toList();
        }
        List<ClaimMeaning> meanings = new ArrayList<>();
        for (List<Cell> part : parts) {
            wholes(edition).forEach(whole -> meanings.add(new ClaimMeaning(part, whole)));
        }
        return meanings;
    }

    /** What a share can be a share of: all requests that were answered, that came in, or both kinds of those taken in. */
    private static List<List<Cell>> wholes(Edition edition) {
        return Stream.of(Measure.ANSWERED, Measure.TAKEN_IN)
                .flatMap(measure -> cells(measure, ALL, edition).stream())
                .toList();
    }

    private static List<List<Cell>> cells(Measure measure, List<Applicant> columns, Edition edition) {
        return measure.senses().stream()
                .map(lines -> lines.stream()
                        .filter(line -> line.isPrintedIn(edition))
                        .flatMap(line -> columns.stream().map(who -> Cell.of(who, line)))
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /** Prose seldom says whether documents were made, published or are in force: any column of their line will do. */
    private static List<ClaimMeaning> ofDocuments(DisclosureLine line, Edition edition) {
        return Form.of(edition).cells().stream()
                .filter(cell -> cell.row() == line)
                .map(cell -> new ClaimMeaning(List.of(cell), List.of()))
                .toList();
    }

    private static List<ClaimMeaning> ofDisputes(Claim claim) {
        List<Cell> cells = disputes(claim, claim.result().orElse(DisputeResult.TOTAL));
        List<Cell> whole = claim.isShare() ? disputes(claim, DisputeResult.TOTAL) : List.of();
        return List.of(new ClaimMeaning(cells, whole));
    }

    private static List<Cell> disputes(Claim claim, DisputeResult result) {
        return claim.measure().stages().stream()
                .map(stage -> Cell.of(stage, result))
                .toList();
    }
}
