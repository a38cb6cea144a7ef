package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void perCentIsAShare() {
        assertThat(Lexed.share(Measure.ANSWERED, 98).isShare()).isTrue();
        assertThat(Lexed.claim(Measure.ANSWERED, 98).isShare()).isFalse();
    }

    @Test
    void aWholeIsNoShareColumnOrResult() {
        assertThat(Lexed.claim(Measure.TAKEN_IN, 3).isWhole()).isTrue();
        assertThat(Lexed.share(Measure.TAKEN_IN, 3).isWhole()).isFalse();
        assertThat(Lexed.claim(Measure.TAKEN_IN, Applicant.BUSINESSES).isWhole())
                .isFalse();
        assertThat(Lexed.claim(Measure.RECONSIDERATION, DisputeResult.UPHELD).isWhole())
                .isFalse();
    }
}
