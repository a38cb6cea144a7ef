package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacingTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\r', '\u0000', '\u007F', '\u0085', '\u00A0', '\u200B', '\u2028', '\u3000', '\uFEFF'
            })
    void isTakenOffBothEndsAndNotFromWithin(char space) {
        assertThat(Spacing.isInvisible(space)).isTrue();
        assertThat(Spacing.trim("" + space + space + "规" + space + "章" + space)).isEqualTo("规" + space + "章");
        assertThat(Spacing.trim("" + space)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'!', '~', '0', '\u00B7', '一', '\u9FFF', '、', '（', '\uFF10', '\uFFFD'})
    void whatIsSeenStays(char seen) {
        assertThat(Spacing.isInvisible(seen)).isFalse();
        assertThat(Spacing.trim("" + seen)).isEqualTo("" + seen);
    }

    @Test
    void aLongTextIsCutForAList() {
        assertThat(Spacing.brief("章".repeat(400))).isEqualTo("章".repeat(400));
        assertThat(Spacing.brief("章".repeat(401))).isEqualTo("章".repeat(400) + "…");
    }

    @Test
    void aLongRowIsListedInPartsAndNothingOfItIsLost() {
        String row = String.join(" | ", Collections.nCopies(175, "1204"));
        List<String> parts = Spacing.briefParts(row);
        assertThat(parts).hasSize(4).allMatch(part -> part.length() <= 400);
        assertThat(String.join(" | ", parts)).isEqualTo(row);
        assertThat(Spacing.briefParts("甲 | 乙")).containsExactly("甲 | 乙");
        assertThat(Spacing.briefParts("甲".repeat(500) + " | 乙"))
                .containsExactly("甲".repeat(400), "甲".repeat(100) + " | 乙");
        assertThat(Spacing.briefParts("甲 ".repeat(150) + "123 " + "乙 ".repeat(150)))
                .allMatch(part -> part.length() <= 400)
                .anyMatch(part -> part.contains("123"));
    }
}
