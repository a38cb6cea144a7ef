package io.github.disclosurereport.json;

import io.github.disclosurereport.json.binding.ShapeRegistry;
import io.github.disclosurereport.json.internal.JsonOutput;
import io.github.disclosurereport.json.internal.JsonText;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes reports as JSON and reads them back, equal. The shape, what may be left out and the limits are described with the
 * {@linkplain io.github.disclosurereport.json package}. Stateless and thread-safe.
 */
public final class ReportJson {

    /** How many faults of a text are kept unless another limit is given. */
    public static final int DEFAULT_PROBLEM_LIMIT = 20;

    private ReportJson() {}

    /**
     * A report as JSON: indented by two spaces, lines ended by a line feed, the same text for equal reports.
     *
     * @param report the report
     * @return the JSON text
     */
    public static String write(AnnualReport report) {
        return JsonOutput.indented(
                out -> ShapeRegistry.standard().of(AnnualReport.class).write(out, report));
    }

    /**
     * Writes a report as JSON in UTF-8.
     *
     * @param report the report
     * @param out takes the bytes; flushed, not closed
     * @throws IOException if the stream fails
     */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        out.write(write(report).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Reads a report.
     *
     * @param json the JSON text; a byte order mark before it is skipped
     * @return the report
     * @throws ReportJsonException if the text is not a report in the shape of this package; it says where and why, for up to
     *     {@value #DEFAULT_PROBLEM_LIMIT} faults
     */
    public static AnnualReport read(String json) throws ReportJsonException {
        return read(json, DEFAULT_PROBLEM_LIMIT);
    }

    /**
     * Reads a report and keeps as many faults as asked for.
     *
     * @param json the JSON text; a byte order mark before it is skipped
     * @param problemLimit how many faults to keep, at least 1
     * @return the report
     * @throws ReportJsonException if the text is not a report in the shape of this package. A text that is not JSON at all has one
     *     fault, and without {@code edition} the tables are not looked at
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public static AnnualReport read(String json, int problemLimit) throws ReportJsonException {
        return JsonText.read(json, ShapeRegistry.standard().of(AnnualReport.class), problemLimit)
                .orThrow(ReportJsonException::new);
    }

    /**
     * Reads a report in UTF-8.
     *
     * @param json the bytes of the JSON text, with or without a byte order mark
     * @return the report
     * @throws ReportJsonException if the bytes are not UTF-8 or the text is not a report in the shape of this package
     */
    public static AnnualReport read(byte[] json) throws ReportJsonException {
        return JsonText.read(json, ShapeRegistry.standard().of(AnnualReport.class), DEFAULT_PROBLEM_LIMIT)
                .orThrow(ReportJsonException::new);
    }

    /**
     * Reads a report in UTF-8.
     *
     * @param json the JSON text, with or without a byte order mark; read to its end or to the limit of 16 MiB, not closed
     * @return the report
     * @throws IOException if the stream fails
     * @throws ReportJsonException if the bytes are not UTF-8 or the text is not a report in the shape of this package
     */
    public static AnnualReport read(InputStream json) throws IOException, ReportJsonException {
        return read(json.readNBytes(JsonText.LIMIT + 1));
    }
}
