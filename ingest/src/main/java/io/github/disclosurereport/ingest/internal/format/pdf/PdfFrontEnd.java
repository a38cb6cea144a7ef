package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.FrontEnd;
import io.github.disclosurereport.ingest.internal.format.OptionalLibrary;

/** The front end for PDF. Needs no class of PDFBox itself. */
public final class PdfFrontEnd implements FrontEnd {

    private static final OptionalLibrary PDFBOX =
            new OptionalLibrary("org.apache.pdfbox.pdmodel.PDDocument", "org.apache.pdfbox:pdfbox");

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.PDF;
    }

    @Override
    public Source read(byte[] document, ReadLimits limits) throws UnreadableReportException {
        return PDFBOX.read(() -> PdfSource.of(document, limits));
    }
}
