package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files with PDFBox, and says what is wrong with those that cannot be read. */
final class PdfSource {

    private static final String KIND = FileKind.PDF.label();
    /** A page of a report has hundreds of characters; a scanned one has none, or those of a stamp. */
    private static final int FEWEST_LETTERS = 10;

    private PdfSource() {}

    static Source of(byte[] bytes, ReadLimits limits) throws UnreadableReportException {
        if (PdfGuard.isEncrypted(bytes)) {
            throw new UnreadableReportException(UnreadableReason.ENCRYPTED, KIND);
        }
        if (PdfGuard.isTooLarge(bytes, limits)) {
            throw new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, KIND);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return of(document, limits);
        } catch (InvalidPasswordException encrypted) {
            throw new UnreadableReportException(UnreadableReason.ENCRYPTED, KIND, null, encrypted);
        } catch (PdfBudget.TooMuch | OutOfMemoryError tooMuch) {
            throw new UnreadableReportException(UnreadableReason.UNPACKS_TOO_LARGE, KIND, null, tooMuch);
        } catch (IOException | RuntimeException | StackOverflowError damage) {
            // On damaged files PDFBox throws whatever its parsers run into.
            throw new UnreadableReportException(UnreadableReason.DAMAGED, KIND, null, damage);
        }
    }

    private static Source of(PDDocument document, ReadLimits limits) throws IOException, UnreadableReportException {
        if (document.isEncrypted()) {
            throw new UnreadableReportException(UnreadableReason.ENCRYPTED, KIND);
        }
        Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
        List<PdfPages.Page> pages = PdfPages.of(document, limits, found);
        PdfText text = new PdfText(limits, found);
        pages.forEach(text::page);
        if (text.letters() < FEWEST_LETTERS * Math.max(1, pages.size())) {
            throw new UnreadableReportException(UnreadableReason.NO_TEXT, KIND);
        }
        return text.source();
    }
}
