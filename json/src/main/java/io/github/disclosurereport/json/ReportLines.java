package io.github.disclosurereport.json;

import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.ShapeRegistry;
import io.github.disclosurereport.json.internal.JsonOutput;
import io.github.disclosurereport.json.internal.JsonText;
import io.github.disclosurereport.json.internal.LineReader;
import io.github.disclosurereport.json.internal.ReadResult;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Streams of reports: newline-delimited JSON (NDJSON), one report a line. Only one line is in memory at a time, so that any number of
 * reports can be read, checked and written.
 *
 * <pre>{@code
 * ReportLines.read(in).forEach(line -> line.report().ifPresentOrElse(check, () -> complain(line.number(), line.problems())));
 * }</pre>
 */
public final class ReportLines {

    private ReportLines() {}

    /**
     * Reads the lines of a stream, each when it is asked for. A line that is not a report does not end the stream. Empty lines are
     * skipped and counted.
     *
     * @param in lines of JSON in UTF-8, with or without a byte order mark; not closed
     * @return the lines; throws {@link UncheckedIOException} where the stream fails
     */
    public static Stream<ReportLine> read(InputStream in) {
        return LineReader.lines(in)
                .map(line ->
                        line(line.number(), JsonText.read(line.bytes(), shape(), ReportJson.DEFAULT_PROBLEM_LIMIT)));
    }

    private static ReportLine line(long number, ReadResult<AnnualReport> read) {
        return new ReportLine(number, Optional.ofNullable(read.value()), read.problems());
    }

    /**
     * Writes a report as one line.
     *
     * @param report the report
     * @param out takes the line in UTF-8, ended by a line feed; neither flushed nor closed
     * @throws IOException if the stream fails
     */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        out.write(JsonOutput.line(json -> shape().write(json, report)).getBytes(StandardCharsets.UTF_8));
    }

    private static Shape<AnnualReport> shape() {
        return ShapeRegistry.standard().of(AnnualReport.class);
    }
}
