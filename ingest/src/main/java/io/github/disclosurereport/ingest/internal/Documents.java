package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.util.Optional;

/** The front ends for documents that are no text: which one reads a document, and what of its troubles a reader is told. */
final class Documents {

    private static final String POI = "org.apache.poi:poi-ooxml";
    private static final String PDFBOX = "org.apache.pdfbox:pdfbox";

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
        LibraryStart.of("org.apache.poi.ooxml.POIXMLDocumentPart", POI);
        return uninterrupted(() -> OfficeSource.of(bytes, kind, needsLean, limits), POI);
    }

    private static Source pdf(byte[] bytes, ReadLimits limits) throws UnreadableReportException {
        LibraryStart.of("org.apache.pdfbox.pdmodel.PDDocument", PDFBOX);
        return uninterrupted(() -> PdfSource.of(bytes, limits), PDFBOX);
    }

    @FunctionalInterface
    private interface Reading {
        Source read() throws UnreadableReportException;
    }

    /**
     * Reads without the thread's interrupt flag, which is set again afterwards: in an interrupted thread PDFBox can read no font of the
     * machine, and remembers them as unreadable.
     */
    private static Source uninterrupted(Reading reading, String library) throws UnreadableReportException {
        boolean interrupted = Thread.interrupted();
        try {
            return reading.read();
        } catch (LinkageError failure) {
            // Each library needs others, which may be missing one by one.
            throw LibraryStart.failure(failure, library);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
