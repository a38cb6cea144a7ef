package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.FrontEnd;
import io.github.disclosurereport.ingest.internal.format.OptionalLibrary;

/** The front end for PDF. Needs no class of PDFBox itself. */
public final class PdfFrontEnd implements FrontEnd {

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.PDF;
    }

    @Override
    public Source read(byte[] document, ReadLimits limits) throws UnreadableReportException {
        OptionalLibrary.require("org.apache.pdfbox.Loader", PdfSource.LIBRARY);
        return PdfSource.of(document, limits);
    }
}
