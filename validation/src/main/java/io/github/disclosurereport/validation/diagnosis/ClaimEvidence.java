package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.claims.Claim;
import io.github.disclosurereport.validation.claims.ClaimBinder;
import io.github.disclosurereport.validation.claims.ClaimMeaning;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
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
     * @param view the report
     * @return the evidence, in the order of the document, each of weight 1; for {@link ErrorLocator#diagnose(ReportView, List)}
     */
    public static List<Evidence> of(ReportView view) {
        return view.claims().claims().stream()
                .filter(claim -> claim.value().isExactWhole() && !claim.isShare())
                .filter(claim -> ClaimBinder.otherScope(
                                claim, view.report().cover().organ())
                        .isEmpty())
                .map(claim -> of(claim, view.edition()))
                .filter(evidence -> !evidence.readings().isEmpty())
                .toList();
    }

    private static Evidence of(Claim claim, Edition edition) {
        List<List<Cell>> readings = ClaimBinder.meanings(claim, edition).stream()
                .map(ClaimMeaning::cells)
                .toList();
        Text where = Words.where(claim.place().section());
        Map<String, Object> arguments = Map.of("where", where, "clause", claim.clause());
        return new Evidence(
                readings, claim.value().integer(), 1, new Message(Words.text("diagnosis.evidence.prose"), arguments));
    }
}
