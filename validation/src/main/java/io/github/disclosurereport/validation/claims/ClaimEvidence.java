package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.diagnosis.Evidence;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import io.github.disclosurereport.validation.rules.Words;
import java.util.List;
import java.util.Map;

/** Claims as evidence for the diagnosis: where several corrections are as small, what the prose says speaks for one of them. */
public final class ClaimEvidence {

    private ClaimEvidence() {}

    /**
     * The exact whole figures of a report's prose that the form has cells for. Shares, rough figures and those with words of another
     * scope prove nothing and are left out.
     *
     * @param report the report
     * @return the evidence, in the order of the document, each of weight 1; for
     *     {@link io.github.disclosurereport.validation.diagnosis.ErrorLocator#diagnose(io.github.disclosurereport.validation.rule.ReportView,
     *     List)}
     */
    public static List<Evidence> of(AnnualReport report) {
        return ClaimReader.read(report).claims().stream()
                .filter(claim -> claim.value().isExactWhole() && !claim.isShare())
                .filter(claim ->
                        ClaimBinder.otherScope(claim, report.cover().organ()).isEmpty())
                .map(claim -> of(claim, report))
                .filter(evidence -> !evidence.readings().isEmpty())
                .toList();
    }

    private static Evidence of(Claim claim, AnnualReport report) {
        List<List<Cell>> readings = ClaimMeanings.of(claim, report.edition()).stream()
                .map(ClaimMeaning::cells)
                .toList();
        Text where = ClaimWords.where(claim.place().section());
        Map<String, Object> arguments = Map.of("where", where, "clause", claim.clause());
        return new Evidence(
                readings, claim.value().integer(), 1, new Message(Words.text("diagnosis.evidence.prose"), arguments));
    }
}
