package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void wideFormsBecomeAsciiAndSpaceGoes() {
        FoldedText text = FoldedText.of(" 收到\n１２ 件，３　４％");
        assertThat(text.cut(0, text.length())).isEqualTo("收到12件,3 4%");
        assertThat(text.origin(2)).isEqualTo(4);
        assertThat(text.startsWith("到12", 1)).isTrue();
        assertThat(text.startsWith("%%", text.length() - 1)).isFalse();
        assertThat(text.at(-1)).isEqualTo('\0');
    }
}
