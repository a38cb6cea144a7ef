package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.Decoded;
import io.github.disclosurereport.ingest.internal.format.FrontEnd;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlFrontEnd;
import io.github.disclosurereport.ingest.internal.format.ooxml.docx.DocxSource;
import io.github.disclosurereport.ingest.internal.format.ooxml.xlsx.XlsxSource;
import io.github.disclosurereport.ingest.internal.format.pdf.PdfFrontEnd;
import io.github.disclosurereport.ingest.internal.structure.PinyinGlosses;
import io.github.disclosurereport.ingest.internal.structure.TableSplitter;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of a document of any format: detects the format, reads it, and clears up what no report has. */
public final class SourceReader {

    private static final TextFrontEnd TEXT = new TextFrontEnd();

    /** One front end for every format that is read. */
    static final List<FrontEnd> FRONT_ENDS = List.of(
            TEXT,
            new OoxmlFrontEnd(FileKind.DOCX, (file, limits) -> DocxSource.of(file, limits)),
            new OoxmlFrontEnd(FileKind.XLSX, (file, limits) -> XlsxSource.of(file, limits)),
            new PdfFrontEnd());

    private SourceReader() {}

    /**
     * Reads bytes.
     *
     * @param document the document
     * @param limits how much to read
     * @return its blocks
     * @throws UnreadableReportException if it is in a format that is not read, damaged, encrypted, empty or beyond the limits
     */
    public static Source read(byte[] document, ReadLimits limits) throws UnreadableReportException {
        FileKind kind = FileKind.of(document);
        kind.refuse();
        for (FrontEnd frontEnd : FRONT_ENDS) {
            if (frontEnd.reads(kind)) {
                return cleared(frontEnd.read(document, limits));
            }
        }
        throw new IllegalStateException(kind.label());
    }

    /**
     * Reads a text that is decoded already.
     *
     * @param text the text, HTML or flat
     * @param limits how much to read
     * @return its blocks
     * @throws UnreadableReportException if it is blank
     */
    public static Source read(String text, ReadLimits limits) throws UnreadableReportException {
        return cleared(TEXT.read(Decoded.of(text), limits));
    }

    /** Without glosses, and with tables that stand in one grid parted. */
    private static Source cleared(Source source) {
        List<Note> notes = new ArrayList<>();
        List<Block> blocks = TableSplitter.of(PinyinGlosses.dropFrom(source.blocks(), notes));
        return source.withBlocks(blocks).decodedWith(notes);
    }
}
