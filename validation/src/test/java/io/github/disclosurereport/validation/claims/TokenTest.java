package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.DisputeResult;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static Token token(TokenKind kind, String name) {
        return Token.of(kind, name, 0, 2);
    }

    @Test
    void itsNameIsWhatItsKindSays() {
        assertThat(token(TokenKind.MEASURE, "ANSWERED").measure()).isEqualTo(Measure.ANSWERED);
        assertThat(token(TokenKind.RESULT, "UPHELD").result()).isEqualTo(DisputeResult.UPHELD);
        assertThat(token(TokenKind.TOPIC, "FEE").topic()).isEqualTo(Topic.FEE);
    }

    @Test
    void onlyATopicNamesOne() {
        assertThat(token(TokenKind.TOPIC, "FEE").is(Topic.FEE)).isTrue();
        assertThat(token(TokenKind.NEGATION, "FEE").is(Topic.FEE)).isFalse();
        assertThat(token(TokenKind.TOPIC, "ON_REQUEST").isOfRequests()).isTrue();
        assertThat(token(TokenKind.TOPIC, "OTHER").isOfRequests()).isFalse();
        assertThat(token(TokenKind.NUMBER, "").isOfRequests()).isFalse();
    }
}
