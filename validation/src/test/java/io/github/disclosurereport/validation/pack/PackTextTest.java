package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackTextTest {

    private static RulePackException undecodable(byte... bytes) {
        return catchThrowableOfType(RulePackException.class, () -> PackText.decode("a", bytes));
    }

    @Test
    void decodesUtf8() throws RulePackException {
        String text = "# 甲𠀀\n";
        assertThat(PackText.decode("a", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void saysWhereItIsNotUtf8() {
        RulePackException error =
                undecodable((byte) '#', (byte) '\n', (byte) 'a', (byte) 'b', (byte) 0xB2, (byte) 0xE2);
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(3);
        assertThat(error).hasMessage("a, line 2, column 3: This is not text in UTF-8.");
        assertThat(error.message(Locale.CHINA)).isEqualTo("a第2行第3列：不是UTF-8编码的文本。");
    }

    @Test
    void aCharacterThatIsCutOffIsNoUtf8() {
        assertThat(undecodable((byte) 'a', (byte) 0xE7, (byte) 0x94).column()).isEqualTo(2);
    }

    @Test
    void aPackThatIsTooLargeIsRefusedAsAWhole() throws RulePackException {
        assertThat(PackText.entries("a", "#".repeat(PackText.LIMIT))).isEmpty();
        RulePackException text = catchThrowableOfType(
                RulePackException.class, () -> RulePack.parse("a", "#".repeat(PackText.LIMIT + 1)));
        assertThat(text).hasMessage("a: The pack is larger than the limit of 1000000 bytes.");
        assertThat(text.line()).isZero();
        assertThat(text.message(Locale.CHINA)).isEqualTo("a：规则包超过上限1000000字节。");
        assertThat(undecodable(new byte[PackText.LIMIT + 1])).hasMessage(text.getMessage());
    }

    @Test
    void commentsAndBlankLinesDoNotCountButAreCounted() throws RulePackException {
        assertThat(PackText.entries("a", "\uFEFF# x\r\n\r\n \u00A0\u3000\n \u3000without\u00A0a.b \n# y"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.keyword()).isEqualTo(Keyword.WITHOUT);
                    assertThat(entry.subject()).isEqualTo(new Piece("a", 4, 11, "a.b"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\r", "\u0085", "\u2028"})
    void controlCharactersAreRefused(String control) {
        RulePackException error = Packs.error("# x", "#" + control + "y");
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(2);
        assertThat(error).hasMessageContaining("control character, U+%04X.", (int) control.charAt(0));
    }
}
