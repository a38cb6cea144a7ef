package io.github.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every exporter of text owes. Extend it and say which exporter is meant and what hostile text must not survive:
 *
 * <pre>{@code
 * class MyExporterTest extends ReportExporterContract {
 *     protected ReportExporter exporter() { return new MyExporter(); }
 *     protected String unsafe() { return "<script>"; }
 * }
 * }</pre>
 */
public abstract class ReportExporterContract {

    /** For subclasses. */
    protected ReportExporterContract() {}

    /**
     * The exporter under test.
     *
     * @return the exporter
     */
    protected abstract ReportExporter exporter();

    /**
     * Text that would do harm in the exporter's format if it were written as it is.
     *
     * @return the text; it is put into the prose of a report and must not come out unchanged
     */
    protected abstract String unsafe();

    @Test
    final void hasANameAndAMediaType() {
        assertThat(exporter().id()).matches("[a-z][a-z0-9-]*");
        assertThat(exporter().mediaType()).contains("/");
    }

    @ParameterizedTest
    @EnumSource
    final void writesEveryCellWithItsExactFigure(Edition edition) {
        AnnualReport report = SampleReports.distinct(edition);
        String text = text(report);
        for (Cell cell : Form.of(edition).cells()) {
            assertThat(text).as(cell.path()).contains(plain(report.get(cell)));
        }
    }

    private static String plain(Figure figure) {
        return figure instanceof Amount amount ? amount.value().toPlainString() : figure.toString();
    }

    @ParameterizedTest
    @EnumSource
    final void keepsBlanksMarksAndZerosApart(Edition edition) {
        String blank = text(AnnualReport.blank(edition));
        String zero = text(AnnualReport.zero(edition));
        assertThat(blank).isNotEqualTo(zero);
        assertThat(digits(zero, '0') - digits(blank, '0'))
                .isGreaterThanOrEqualTo(Form.of(edition).cells().size());
    }

    private static long digits(String text, char digit) {
        return text.chars().filter(c -> c == digit).count();
    }

    @Test
    final void doesNotWriteUnsafeTextAsItIs() {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1).with(Section.OVERVIEW, Narrative.of(unsafe()));
        assertThat(text(report)).doesNotContain(unsafe());
    }

    @ParameterizedTest
    @EnumSource
    final void writesTheSameBytesForTheSameReportOnAnyThread(Edition edition) {
        AnnualReport report = SampleReports.valid(edition, 2);
        byte[] once = bytes(report);
        List<AnnualReport> many = Collections.nCopies(32, report);
        Stream<byte[]> again = many.parallelStream().map(this::bytes);
        assertThat(again).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
    }

    @Test
    final void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        try (OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            exporter().export(SampleReports.valid(Edition.E2021, 3), out);
            assertThat(closed[0]).isFalse();
        }
    }

    private String text(AnnualReport report) {
        return new String(bytes(report), StandardCharsets.UTF_8);
    }

    private byte[] bytes(AnnualReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter().export(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
