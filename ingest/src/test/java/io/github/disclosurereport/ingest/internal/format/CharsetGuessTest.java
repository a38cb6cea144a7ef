package io.github.disclosurereport.ingest.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetGuessTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADINGS =
            Stream.of(Section.values()).map(Section::heading).collect(Collectors.joining("\n"));

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** A text in UTF-8 with bytes before it that are none. */
    private static byte[] broken(int times, String text) {
        byte[] stray = new byte[times];
        Arrays.fill(stray, (byte) 0xFF);
        return joined(stray, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void utf8MayHaveOneBrokenCharacterInFifty() {
        assertThat(CharsetGuess.utf8(broken(0, "3"))).isPresent();
        assertThat(CharsetGuess.utf8(broken(1, "规".repeat(50)))).isPresent();
        assertThat(CharsetGuess.utf8(broken(1, "规".repeat(49)))).isEmpty();
        assertThat(CharsetGuess.utf8(broken(2, "规".repeat(99)))).isEmpty();
        assertThat(CharsetGuess.utf8(broken(1, "a".repeat(99))))
                .as("letters say nothing")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GB18030, GB18030", "GBK, GB18030", "UTF-8, UTF-8"})
    void wordsOfAReportTellTheEncoding(String charset, String told) {
        byte[] bytes = HEADINGS.getBytes(Charset.forName(charset));
        assertThat(CharsetGuess.other(bytes)).hasValueSatisfying(one -> {
            assertThat(one.charset()).isEqualTo(Charset.forName(told));
            assertThat(one.text()).isEqualTo(HEADINGS);
        });
    }

    @Test
    void aPageInUtf8WithAPieceInAnotherEncodingIsUtf8() {
        byte[] piece = HEADINGS.substring(0, 12).getBytes(GB18030);
        byte[] page = joined(piece, HEADINGS.repeat(2).getBytes(StandardCharsets.UTF_8));
        assertThat(CharsetGuess.utf8(page)).isEmpty();
        assertThat(CharsetGuess.other(page))
                .map(CharsetGuess.Candidate::charset)
                .contains(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"饕餮, 99, true", "饕餮, 100, false"})
    void aLongTextWithoutACommonCharacterIsNotBelieved(String rare, int times, boolean believed) {
        byte[] bytes = rare.repeat(times).getBytes(GB18030);
        assertThat(CharsetGuess.other(bytes).map(CharsetGuess.Candidate::charset))
                .isEqualTo(believed ? Optional.of(GB18030) : Optional.empty());
        assertThat(CharsetGuess.other((rare.repeat(100) + "的").getBytes(GB18030)))
                .as("one in two hundred is enough, nearly")
                .isEmpty();
        assertThat(CharsetGuess.other((rare.repeat(99) + "的的").getBytes(GB18030)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16MakesSenseOneWayRound(String charset) {
        byte[] bytes = HEADINGS.getBytes(Charset.forName(charset));
        assertThat(CharsetGuess.utf16(bytes))
                .hasValueSatisfying(one -> assertThat(one.text()).isEqualTo(HEADINGS));
        assertThat(CharsetGuess.utf16(joined(bytes, new byte[1])))
                .as("an odd byte")
                .isEmpty();
        assertThat(CharsetGuess.utf16("饕餮".repeat(9).getBytes(Charset.forName(charset))))
                .isEmpty();
        assertThat(CharsetGuess.utf16("abc".getBytes(Charset.forName(charset)))).isEmpty();
    }

    @Test
    void aCandidateCountsItsCharacters() {
        CharsetGuess.Candidate one = new CharsetGuess.Candidate(StandardCharsets.UTF_8, "a的饕\uFFFD的\uFFFD");
        assertThat(one.broken()).isEqualTo(2);
        assertThat(one.wide()).isEqualTo(3);
        assertThat(one.common()).isEqualTo(2);
        assertThat(one.isLegible()).isFalse();
    }
}
