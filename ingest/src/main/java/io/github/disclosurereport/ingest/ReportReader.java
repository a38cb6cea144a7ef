package io.github.disclosurereport.ingest;

import io.github.disclosurereport.ingest.internal.Reports;
import io.github.disclosurereport.ingest.internal.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads published annual reports: web pages (HTML), texts that crawlers and converters made of them, and Word (DOCX), Excel (XLSX) and
 * PDF files. PDF files are read with PDFBox, which is optional. Immutable and thread-safe.
 *
 * <p>A reader never throws for odd content, never fetches anything, and never puts a figure into a report whose line and
 * column are not certain. What is no such report at all it refuses with an {@link UnreadableReportException} that says what it is instead.
 */
public final class ReportReader {

    private static final ReportReader STANDARD = new ReportReader(ReadLimits.standard());

    private final ReadLimits limits;

    private ReportReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * The reader with the {@linkplain ReadLimits#standard() standard limits}.
     *
     * @return the shared instance
     */
    public static ReportReader standard() {
        return STANDARD;
    }

    /**
     * A reader with other limits.
     *
     * @param limits how much to read
     * @return the reader
     */
    public static ReportReader withLimits(ReadLimits limits) {
        return new ReportReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a document as it was downloaded. Its format is told by its bytes, and the encoding of a text (UTF-8, UTF-16, GB18030) is
     * detected.
     *
     * @param source the bytes
     * @return the report and what was read where
     * @throws UnreadableReportException if the source is no annual report that can be read, or holds several
     */
    public ReportImport read(byte[] source) throws UnreadableReportException {
        refuseSize(source.length);
        return Reports.only(SourceReader.read(source, limits), limits);
    }

    /**
     * Reads a document that is text already.
     *
     * @param source HTML or flattened text
     * @return the report and what was read where
     * @throws UnreadableReportException if the source is no annual report that can be read, or holds several
     */
    public ReportImport read(String source) throws UnreadableReportException {
        refuseSize(source.length());
        return Reports.only(SourceReader.read(source, limits), limits);
    }

    /**
     * Reads a file. No more of it is loaded than the limit allows.
     *
     * @param file the file
     * @return the report and what was read where
     * @throws UnreadableReportException if the file cannot be read, is no annual report that can be read, or holds several
     */
    public ReportImport read(Path file) throws UnreadableReportException {
        return read(load(file));
    }

    /**
     * Reads all reports of a document: a county's collection of those of its offices, one of the organ beside one of its whole
     * region, an old one and its correction. A report that stands twice in a page, as for desktops and for phones, is one.
     *
     * @param source the bytes
     * @return the reports in the order of the document; at least one. If there are several, each says in its notes which it is
     * @throws UnreadableReportException if the source holds no annual report that can be read
     */
    public List<ReportImport> readAll(byte[] source) throws UnreadableReportException {
        refuseSize(source.length);
        return Reports.all(SourceReader.read(source, limits), limits);
    }

    /**
     * Reads all reports of a document that is text already.
     *
     * @param source HTML or flattened text
     * @return the reports, as {@link #readAll(byte[])} gives them
     * @throws UnreadableReportException if the source holds no annual report that can be read
     */
    public List<ReportImport> readAll(String source) throws UnreadableReportException {
        refuseSize(source.length());
        return Reports.all(SourceReader.read(source, limits), limits);
    }

    /**
     * Reads all reports of a file. No more of it is loaded than the limit allows.
     *
     * @param file the file
     * @return the reports, as {@link #readAll(byte[])} gives them
     * @throws UnreadableReportException if the file cannot be read, or holds no annual report that can be read
     */
    public List<ReportImport> readAll(Path file) throws UnreadableReportException {
        return readAll(load(file));
    }

    private byte[] load(Path file) throws UnreadableReportException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1);
        } catch (IOException cause) {
            throw new UnreadableReportException(UnreadableReason.NO_FILE, file.toString(), null, cause);
        }
    }

    private void refuseSize(int size) throws UnreadableReportException {
        if (size == 0) {
            throw new UnreadableReportException(UnreadableReason.EMPTY, "");
        }
        if (size > limits.bytes()) {
            throw new UnreadableReportException(UnreadableReason.TOO_LARGE, Integer.toString(limits.bytes()));
        }
    }
}
