package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, an import comes out or the one documented exception. */
class HostileInputTest {

    private static final List<String> DOCUMENTS =
            List.of(FlatText.of(SampleReports.guiyang2020()), HtmlPage.of(SampleReports.city2025()));

    private static void read(byte[] source, String what) {
        try {
            ReportImport read = ReportReader.standard().read(source);
            assertThat(read.readings()).describedAs(what).hasSizeBetween(198, 200);
        } catch (UnreadableReportException refused) {
            assertThat(refused.getMessage()).describedAs(what).isNotBlank();
        }
    }

    @Test
    void everyTruncation() {
        for (String document : DOCUMENTS) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < bytes.length; length += length < 300 ? 1 : 29) {
                read(Arrays.copyOf(bytes, length), "cut at " + length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_250_101, -7})
    void mutatedDocuments(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = DOCUMENTS.get(round % 2).getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change <= random.nextInt(40); change++) {
                int at = random.nextInt(bytes.length);
                bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
            }
            read(bytes, "seed " + seed + ", round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void randomBytesAndRandomPieces(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pieces = List.of(
                "<table>",
                "</td>",
                "<td rowspan=\"99999\" colspan=\"99999\">",
                "<tr>",
                "规章",
                "|",
                "\n",
                "0",
                "一、总体情况",
                "二、主动公开政府信息情况",
                "总计",
                "（六）其他处理",
                "</table>",
                "<p>",
                "2024年",
                "<div hidden>",
                "1 3",
                "\u0000",
                "四、");
        for (int round = 0; round < 60; round++) {
            byte[] bytes = new byte[random.nextInt(3_000)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            read(bytes, "seed " + seed + ", round " + round);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            read(text.toString().getBytes(StandardCharsets.UTF_8), "seed " + seed + ", round " + round + ": " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<table><tr><td>",
                "<b><p>",
                "<a href=x>",
                "规章 |\n",
                "0 |\n",
                " |\n",
                "|",
                "\n",
                "总计\n\n",
                "（",
                "\t0",
                "一、总体情况\n",
                "2024年1月1日至",
                "<td rowspan=99999 colspan=99999>x",
                "- ",
                "<tr><td>规章<td>1",
                "增",
                "1.",
                "|-"
            })
    void longRepetitions(String piece) {
        String head = piece.startsWith("<") ? "<html><body>" : "二、主动公开政府信息情况\n";
        byte[] bytes = (head + piece.repeat(300_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(bytes, piece));
    }
}
