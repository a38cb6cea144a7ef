package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The front ends for documents that are no text: which one reads a document, and what of its troubles a reader is told. */
final class Documents {

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
        try {
            return switch (kind) {
                case DOCX -> Optional.of(DocxSource.of(ZipParts.of(bytes, kind, limits), limits));
                case XLSX -> Optional.of(XlsxSource.of(ZipParts.of(bytes, kind, limits), limits));
                case PDF -> Optional.of(pdf(bytes, limits));
                default -> Optional.empty();
            };
        } catch (XMLStreamException | IllegalArgumentException | IllegalStateException damage) {
            throw new UnreadableReportException(UnreadableReason.DAMAGED, kind.label(), null, damage);
        }
    }

    private static Source pdf(byte[] bytes, ReadLimits limits) throws UnreadableReportException {
        try {
            Class.forName("org.apache.pdfbox.Loader", false, Documents.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new UnreadableReportException(
                    UnreadableReason.MISSING_LIBRARY, "org.apache.pdfbox:pdfbox", null, missing);
        }
        return PdfSource.of(bytes, limits);
    }
}
