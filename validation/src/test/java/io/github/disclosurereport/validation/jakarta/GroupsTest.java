package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.AnnualReport;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import org.junit.jupiter.api.Test;

/** The sample leaves one cell blank: nothing to a reviewer, an error to who files it. */
class GroupsTest {

    private static final String CELL = "requests.total.outcomes.granted";
    private static final AnnualReport UNFILLED = Samples.unfilled();
    private static final Validator VALIDATOR = Providers.standard();
    private static final Validator MAPPED = Providers.of(ReportConstraints.register(Providers.configuration()));

    interface Filing extends Submission {}

    record Both(
            @ConsistentReport @ConsistentReport(groups = Submission.class)
            AnnualReport report) {}

    record Always(
            @ConsistentReport(groups = {Default.class, Submission.class})
            AnnualReport report) {}

    record Own(@ConsistentReport(groups = Filing.class) AnnualReport report) {}

    record Cascading(
            @Valid @ConvertGroup(from = Default.class, to = Submission.class)
            AnnualReport report) {}

    @Test
    void theGroupAskedForChoosesTheProfile() {
        assertThat(VALIDATOR.validate(new Both(UNFILLED))).isEmpty();
        assertThat(Samples.paths(VALIDATOR.validate(new Both(UNFILLED), Submission.class)))
                .containsExactly("report." + CELL);
        assertThat(VALIDATOR.validate(new Both(Samples.wrong()))).hasSize(2);
        assertThat(VALIDATOR.validate(new Both(Samples.wrong()), Submission.class))
                .hasSize(2);
    }

    @Test
    void submissionMayBeTheDefault() {
        assertThat(VALIDATOR.validate(new Always(UNFILLED))).hasSize(1);
    }

    @Test
    void aGroupOfYourOwnThatExtendsSubmissionMeansTheSame() {
        assertThat(VALIDATOR.validate(new Own(UNFILLED))).isEmpty();
        assertThat(VALIDATOR.validate(new Own(UNFILLED), Filing.class)).hasSize(1);
        assertThat(VALIDATOR.validate(new Both(UNFILLED), Filing.class)).hasSize(1);
    }

    @Test
    void aReportItselfKnowsDefaultReviewAndSubmission() {
        assertThat(MAPPED.validate(UNFILLED)).isEmpty();
        assertThat(MAPPED.validate(UNFILLED, Review.class)).isEmpty();
        assertThat(Samples.paths(MAPPED.validate(UNFILLED, Submission.class))).containsExactly(CELL);
        assertThat(MAPPED.validate(Samples.wrong(), Review.class)).hasSize(2);
        assertThat(Samples.paths(MAPPED.validate(new Cascading(UNFILLED)))).containsExactly("report." + CELL);
    }
}
