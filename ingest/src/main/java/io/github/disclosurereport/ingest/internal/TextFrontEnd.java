package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.Decoded;
import io.github.disclosurereport.ingest.internal.format.FrontEnd;
import io.github.disclosurereport.ingest.internal.format.flat.FlatSource;
import io.github.disclosurereport.ingest.internal.format.html.HtmlSource;

/** The front end for all that is text: decodes it, and reads it as HTML if it has tags. */
final class TextFrontEnd implements FrontEnd {

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.TEXT;
    }

    @Override
    public Source read(byte[] document, ReadLimits limits) throws UnreadableReportException {
        return read(Decoded.of(document), limits);
    }

    /**
     * Reads a text.
     *
     * @param decoded the text
     * @param limits how much to read
     * @return its blocks
     * @throws UnreadableReportException if it is blank
     */
    Source read(Decoded decoded, ReadLimits limits) throws UnreadableReportException {
        String text = decoded.text();
        if (text.isBlank()) {
            throw new UnreadableReportException(UnreadableReason.EMPTY, "");
        }
        Source source = HtmlSource.isHtml(text) ? HtmlSource.of(text, limits) : FlatSource.of(text, limits);
        return source.decodedWith(decoded.notes());
    }
}
