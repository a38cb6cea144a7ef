package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, there is a report or a {@link ReportJsonException} with a place inside the text, and nothing else. */
class HostileTextTest {

    private static final String ALPHABET = "{}[]:,\"\\/ \n\t0123456789-+.eEutfn/*'#总\uFEFF\uD800\uDC00\u0000\u2028";
    private static final int MUTATIONS = 2000;

    /** Whether it is a report. */
    private static boolean survives(String text, Object hint) {
        try {
            AnnualReport report = ReportJson.read(text);
            assertThat(ReportJson.read(ReportJson.write(report))).as("%s", hint).isEqualTo(report);
            return true;
        } catch (ReportJsonException e) {
            String[] lines = text.split("\r\n|\r|\n", -1);
            assertThat(e.line()).as("%s: %s", hint, e.getMessage()).isBetween(1, lines.length);
            // A parser may stop behind the last character that it has seen, an end of line included.
            assertThat(e.column()).as("%s: %s", hint, e.getMessage()).isBetween(1, lines[e.line() - 1].length() + 2);
            assertThat(e.getMessage()).as("%s", hint).hasLineCount(1).startsWith("line ");
            return false;
        }
    }

    static String[] texts() {
        return new String[] {
            "",
            " ",
            "\n\n",
            "\uFEFF",
            "null",
            "1",
            "\"\"",
            "[]",
            "{}",
            "{",
            "[",
            "\"",
            "-",
            "1e",
            "tru",
            "\uD800",
            "\u0000",
            "[".repeat(1_000_000),
            "{\"a\":".repeat(100_000),
            "9".repeat(1_000_000),
            "1e999999999",
            "-1e-999999999",
            "\"" + "x".repeat(1_000_001) + "\"",
            "{\"" + "x".repeat(1_000_000) + "\":1}",
            "[" + "0,".repeat(1_000_000) + "0]",
            "{\"edition\": \"\uD800\"}",
            "{\"\uD800\uD800\": 1}",
            "{\"" + "\\u202e\\n".repeat(20) + "\": 1}",
            "\\u007b\\u007d"
        };
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextBreaksTheReader(String text) {
        assertThat(survives(text, "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1E-999999999", "0e999999999", "0.0e-2147483648", "1e-2147483648", "1e99999999999"
            })
    void noNumberBreaksTheReader(String number) {
        for (Edition edition : Edition.values()) {
            String json = ReportJson.write(FullReports.full(edition));
            survives(json.replaceFirst("\"value\": [0-9.]+", "\"value\": " + number), number);
            survives(json.replaceFirst("1190", number), number);
        }
    }

    @Test
    void everyTruncationIsRefused() {
        String json = ReportJson.write(FullReports.full(Edition.E2021)).strip();
        for (int length = 0; length < json.length(); length++) {
            String cut = json.substring(0, length);
            assertThat(survives(cut, length))
                    .as("cut after %d characters", length)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMutationBreaksTheReader(Edition edition) {
        String json = ReportJson.write(FullReports.full(edition));
        for (long seed = 0; seed < MUTATIONS; seed++) {
            survives(mutated(json, new SplittableRandom(seed)), "seed " + seed);
        }
    }

    private static String mutated(String json, SplittableRandom random) {
        StringBuilder text = new StringBuilder(json);
        for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(1, 30));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 1 -> text.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 2 -> text.delete(at, end);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }
}
