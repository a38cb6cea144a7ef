package io.github.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.json.binding.JsonProblem;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams of reports. */
class ReportLinesTest {

    private static String line(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportLines.write(report, out);
        return out.toString(UTF_8);
    }

    private static List<ReportLine> read(String text) {
        return ReportLines.read(new ByteArrayInputStream(text.getBytes(UTF_8))).toList();
    }

    @Test
    void whatIsWrittenComesBackLineByLine() throws IOException {
        List<AnnualReport> reports = List.of(
                SampleReports.valid(Edition.E2019, 1),
                FullReports.withText(Edition.E2021, "line\nfeed\u2028\uD800"),
                AnnualReport.blank(Edition.E2021));
        StringBuilder text = new StringBuilder();
        for (AnnualReport report : reports) {
            assertThat(line(report)).hasLineCount(1).endsWith("}\n");
            text.append(line(report));
        }
        assertThat(read(text.toString()).stream().map(ReportLine::report).map(Optional::orElseThrow))
                .isEqualTo(reports);
    }

    @Test
    void aWrongLineDoesNotEndTheStream() throws IOException {
        String good = line(SampleReports.valid(Edition.E2021, 3));
        List<ReportLine> lines = read("\uFEFF" + good + "\r\n  \n{\"edition\": \"2021\"}\n" + good.strip());
        assertThat(lines).extracting(ReportLine::number).containsExactly(1L, 4L, 5L);
        assertThat(lines).extracting(line -> line.report().isPresent()).containsExactly(true, false, true);
        assertThat(lines.get(1).problems())
                .extracting(JsonProblem::path)
                .containsExactly("cover", "sections", "proactiveDisclosure", "requests", "disputes");
    }

    @Test
    void aLineBeyondTheLimitIsRefusedAndTheNextOneIsRead() throws IOException {
        String good = line(SampleReports.valid(Edition.E2021, 3));
        List<ReportLine> lines = read("x".repeat((16 << 20) + 5) + "\n" + good);
        assertThat(lines.get(0).problems().get(0).words().english()).startsWith("too large");
        assertThat(lines.get(1).report()).isPresent();
    }

    /** Repeats a line without holding more than it. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for an Enumeration.
    private static InputStream repeated(byte[] line, int times) {
        Iterator<ByteArrayInputStream> lines = Stream.generate(() -> new ByteArrayInputStream(line))
                .limit(times)
                .iterator();
        return new SequenceInputStream(new Enumeration<ByteArrayInputStream>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public ByteArrayInputStream nextElement() {
                return lines.next();
            }
        });
    }

    @Test
    void thousandsOfReportsStreamThrough() throws IOException {
        byte[] line = line(SampleReports.city2025()).getBytes(UTF_8);
        AtomicLong read = new AtomicLong();
        try (Stream<ReportLine> lines = ReportLines.read(repeated(line, 2_000))) {
            lines.forEach(one -> {
                try {
                    ReportLines.write(one.report().orElseThrow(), OutputStream.nullOutputStream());
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                read.incrementAndGet();
            });
        }
        assertThat(read).hasValue(2_000);
    }
}
