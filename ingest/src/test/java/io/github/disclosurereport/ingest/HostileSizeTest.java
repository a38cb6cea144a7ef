package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large sources of one small piece over and over, in the little memory that these tests run with: see pom.xml. */
class HostileSizeTest {

    /** In a long run this is the standard limit, 10 MB. */
    private static final int BYTES = Integer.getInteger("hostile.bytes", 300_000);

    private static byte[] repeated(String start, String piece, int bytes) {
        int times = bytes / piece.getBytes(StandardCharsets.UTF_8).length;
        return (start + piece.repeat(times)).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "<div>",
                "<b>",
                "<td>1",
                "<table>",
                "<table><tr><td>",
                "<tr><td>规章<td>1",
                "<table><tr><td>规章<td>1</table>",
                "<a href=x>",
                "<x a=1 b=2 c=3>",
                " x=1",
                "<sup>1",
                "</p>",
                "&amp;",
                "<h1>x",
                "<meta content=x>",
                "<p>规章 1 0 1<p>行政许可 5",
                "<p>一、总体情况"
            })
    void pages(String piece) {
        Promise.kept(repeated("<html><body><p>二、主动公开政府信息情况</p>", piece, BYTES - 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "x",
                "\n",
                "\t0",
                "0 |\n",
                "规章 1 0 1\n",
                "|-|\n",
                "总计\n",
                "（",
                "1,",
                "一、总体情况\n",
                "| 规章 | 1 |\n|---|---|\n",
                "总计 | 总计 | 1 | 2\n",
                "总计\t总计\t\t",
                "规章\t\t1\n",
                "序号\n1\n规章\n2\n",
                "a | b | c | d | e\n"
            })
    void texts(String piece) {
        Promise.kept(repeated("二、主动公开政府信息情况\n", piece, BYTES - 100));
    }

    @Test
    void moreThanTheLimitIsNotEvenParsed() {
        byte[] page = repeated("<html><body>", "<p>", 20_000_000);
        UnreadableReportException refusal = catchThrowableOfType(
                UnreadableReportException.class, () -> ReportReader.standard().read(page));

        assertThat(refusal.reason()).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    /** However large a source may be, no more elements are made of it than the limits allow. */
    @Test
    void tagsBeyondTheLimitAreLeftOut() throws Exception {
        ReadLimits limits = new ReadLimits(21_000_000, 256, 20_000, 200, 2_000, 64, 50_000, 5_000, 1_000);
        byte[] page = repeated("<html><body><p>二、主动公开政府信息情况<p>行政许可 5<p>行政处罚 7", "<p>x", 20_000_000);
        ReportReader reader = ReportReader.withLimits(limits);

        assertThat(Promise.kept(page, reader, Duration.ofSeconds(5))
                        .orElseThrow()
                        .notes())
                .contains(Note.of(NoteCode.LIMIT_TAGS, "80000"));
    }
}
