package io.github.disclosurereport.json;

import io.github.disclosurereport.json.internal.JsonText;
import io.github.disclosurereport.json.internal.ReportFormat;
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

    private ReportJson() {}

    /**
     * A report as JSON: indented by two spaces, lines ended by a line feed, the same text for equal reports.
     *
     * @param report the report
     * @return the JSON text
     */
    public static String write(AnnualReport report) {
        return ReportFormat.write(report);
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
     * @param json the JSON text; a byte order mark before it is passed over
     * @return the report
     * @throws ReportJsonException if the text is not a report in the shape of this package; it says where and why
     */
    public static AnnualReport read(String json) throws ReportJsonException {
        return ReportFormat.read(JsonText.check(json));
    }

    /**
     * Reads a report in UTF-8.
     *
     * @param json the bytes of the JSON text, with or without a byte order mark
     * @return the report
     * @throws ReportJsonException if the bytes are not UTF-8 or the text is not a report in the shape of this package
     */
    public static AnnualReport read(byte[] json) throws ReportJsonException {
        return read(JsonText.decode(json));
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
