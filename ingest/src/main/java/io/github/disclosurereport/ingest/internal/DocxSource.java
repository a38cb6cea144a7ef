package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The front end for DOCX. The document is walked once as it stands and never built up as objects, so that memory is bounded and
 * revisions, text boxes and hidden words are all in sight.
 */
final class DocxSource {

    private DocxSource() {}

    static Source of(ZipParts parts, ReadLimits limits) throws XMLStreamException, UnreadableReportException {
        String main = Relations.of(parts, "").part("officeDocument", "word/document.xml");
        Relations relations = Relations.of(parts, main);
        DocxStyles styles = DocxStyles.of(parts.part(relations.part("styles", "word/styles.xml")));
        DocxNumbers numbers = DocxNumbers.of(parts.part(relations.part("numbering", "word/numbering.xml")));
        DocxBlocks document = new DocxBlocks(limits, styles, numbers, relations);
        DocxFlow flow = new DocxFlow();
        Xml xml = Xml.of(parts.needed(main));
        xml.child();
        while (xml.child()) {
            if (xml.name().equals("body")) {
                document.read(xml, flow);
            } else {
                xml.skip();
            }
        }
        List<Note> notes = document.notes();
        return new Source(LinePieces.limit(flow.blocks(), limits, notes), List.of(), Optional.empty(), notes);
    }
}
