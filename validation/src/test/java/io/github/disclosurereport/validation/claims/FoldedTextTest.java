package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    private static String folded(String words) {
        FoldedText text = FoldedText.of(words);
        return text.cut(0, text.length());
    }

    @Test
    void wideFormsBecomeAsciiAndSpaceGoes() {
        FoldedText text = FoldedText.of(" 收到\n１２ 件，３　４％");
        assertThat(text.cut(0, text.length())).isEqualTo("收到12件,3 4%");
        assertThat(text.origin(2)).isEqualTo(4);
        assertThat(text.startsWith("到12", 1)).isTrue();
        assertThat(text.startsWith("%%", text.length() - 1)).isFalse();
        assertThat(text.at(-1)).isEqualTo('\0');
    }

    @Test
    void traditionalCharactersAreLookedAtAsSimplifiedButCutAsTheyStand() {
        FoldedText text = FoldedText.of("受理申請３件");
        assertThat(text.at(3)).isEqualTo('请');
        assertThat(text.startsWith("申请3", 2)).isTrue();
        assertThat(text.startsWith("申請", 2)).isFalse();
        assertThat(text.cut(2, 5)).isEqualTo("申請3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收 到", "收\u3000到", "收\u00A0到", "收\t\r\n到", "收\u200B到", "\uFEFF收到\u0000"})
    void whateverIsInvisibleGoes(String words) {
        assertThat(folded(words)).isEqualTo("收到");
    }

    @Test
    void oneBlankIsLeftBetweenDigitsButNoneForWhatHasNoWidth() {
        assertThat(folded("1 \n 2")).isEqualTo("1 2");
        assertThat(folded("1 件 2")).isEqualTo("1件2");
        assertThat(folded("1\u200B2")).isEqualTo("12");
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        String words = "共 收到　12 3件";
        FoldedText text = FoldedText.of(words);
        for (int i = 0; i < text.length(); i++) {
            char origin = words.charAt(text.origin(i));
            assertThat(text.cut(i, i + 1)).isEqualTo(String.valueOf(origin));
        }
        assertThat(text.length()).isEqualTo(8);
    }

    @Test
    void anEmptyTextHasNothing() {
        assertThat(FoldedText.of(" ").length()).isZero();
        assertThat(FoldedText.of("").at(0)).isEqualTo('\0');
        assertThat(FoldedText.of("").startsWith("", 0)).isTrue();
    }
}
