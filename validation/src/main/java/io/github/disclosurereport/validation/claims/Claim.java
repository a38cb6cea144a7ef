package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure that the prose states.
 *
 * @param measure what it counts; {@link Measure#OTHER} if the form has no such figure
 * @param applicants the applicant columns of section 三 that it speaks of; empty for all together
 * @param result the column of section 四 that it speaks of; empty for all cases
 * @param value the figure; a share in per cent if its unit is %; 0 where the words say that there was none
 * @param scope words near it by which it may cover more or less than the table, in the order of the text
 * @param sentence the sentence, white space dropped; a very long one is cut
 * @param clause the words that lead to the figure and the figure itself, for messages
 * @param place where it stands
 */
public record Claim(
        Measure measure,
        List<Applicant> applicants,
        Optional<DisputeResult> result,
        StatedValue value,
        List<String> scope,
        String sentence,
        String clause,
        ClaimPlace place) {

    public Claim {
        Objects.requireNonNull(measure, "measure");
        applicants = List.copyOf(applicants);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(value, "value");
        scope = List.copyOf(scope);
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Whether it is a share rather than a number.
     *
     * @return true for per cent
     */
    public boolean isShare() {
        return value.kind() == UnitKind.PERCENT;
    }

    /** Whether it counts everything of its measure: no single kind of applicant, no single result, no share. */
    boolean isWhole() {
        return applicants.isEmpty() && result.isEmpty() && !isShare();
    }
}
