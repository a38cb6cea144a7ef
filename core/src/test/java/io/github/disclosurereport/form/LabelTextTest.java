package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The fold is what its description says, however it is computed. */
class LabelTextTest {

    private static String asDescribed(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "")
                .toCharArray()) {
            plain.append(LabelText.plain(c));
        }
        return plain.toString();
    }

    @Test
    void everyCharacter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "七" + (char) c + "a　）";
            assertThat(LabelText.fold(text)).describedAs("U+%04X", c).isEqualTo(asDescribed(text));
        }
    }

    @Test
    void charactersSideBySide() {
        SplittableRandom random = new SplittableRandom(11);
        String characters =
                "一规章報1aé\u0301\u0327 \t\n\u00A0\u3000\u200B\uFEFF（）：１Ａ～～ﾞｶ가\u1100\u1161、。《》“”—…①㈠\uD840\uDC0B";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(LabelText.fold(text.toString()))
                    .describedAs("seed 11, round %d", round)
                    .isEqualTo(asDescribed(text.toString()));
        }
    }
}
