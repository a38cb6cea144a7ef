package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.util.Optional;

/** The front ends for documents that are no text: which one reads a document, and what of its troubles a reader is told. */
final class Documents {

    private static final String POI = "org.apache.poi:poi-ooxml";

    private Documents() {}

    /**
     * Reads a document that is no text.
     *
     * @param bytes the document
     * @param limits how much to read
     * @return its blocks; empty for text, HTML included
     * @throws UnreadableReportException if it is in a format that is not read, damaged, encrypted or beyond the limits
     */
    static Optional<Source> read(byte[] bytes, ReadLimits limits) throws UnreadableReportException {
        FileKind kind = FileKind.of(bytes);
        kind.refuse();
        return switch (kind) {
            case DOCX, XLSX -> Optional.of(office(bytes, kind, limits));
            case PDF -> Optional.of(pdf(bytes, limits));
            default -> Optional.empty();
        };
    }

    private static Source office(byte[] bytes, FileKind kind, ReadLimits limits) throws UnreadableReportException {
        boolean needsLean = PackageGuard.check(bytes, kind, limits);
        need("org.apache.poi.ooxml.POIXMLDocument", POI);
        try {
            return OfficeSource.of(bytes, kind, needsLean, limits);
        } catch (NoClassDefFoundError missing) {
            // POI leans on a dozen libraries, which may be missing one by one.
            throw new UnreadableReportException(UnreadableReason.MISSING_LIBRARY, POI, null, missing);
        }
    }

    private static Source pdf(byte[] bytes, ReadLimits limits) throws UnreadableReportException {
        need("org.apache.pdfbox.Loader", "org.apache.pdfbox:pdfbox");
        return PdfSource.of(bytes, limits);
    }

    /** Looks for a library by one of its classes, without loading anything of it that a program may not have. */
    private static void need(String type, String library) throws UnreadableReportException {
        try {
            Class.forName(type, false, Documents.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new UnreadableReportException(UnreadableReason.MISSING_LIBRARY, library, null, missing);
        }
    }
}
