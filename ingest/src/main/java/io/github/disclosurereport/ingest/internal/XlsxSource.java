package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The front end for XLSX: the sheets that are shown, one after another. */
final class XlsxSource {

    private XlsxSource() {}

    static Source of(ZipParts parts, ReadLimits limits) throws XMLStreamException, UnreadableReportException {
        String main = Relations.of(parts, "").part("officeDocument", "xl/workbook.xml");
        Relations relations = Relations.of(parts, main);
        XlsxStyles styles = XlsxStyles.of(parts.part(relations.part("styles", "xl/styles.xml")));
        Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
        List<String> strings =
                strings(parts.part(relations.part("sharedStrings", "xl/sharedStrings.xml")), limits, found);
        XlsxBlocks blocks = new XlsxBlocks(limits, found);
        int filled = 0;
        Xml xml = Xml.of(parts.needed(main));
        xml.child();
        while (xml.child()) {
            if (!xml.name().equals("sheets")) {
                xml.skip();
                continue;
            }
            while (xml.child()) {
                String part = relations
                        .byId(xml.attribute("id", ""))
                        .map(Relations.Relation::target)
                        .orElse("");
                if (xml.attribute("state", "visible").equals("visible")) {
                    XlsxSheet sheet = new XlsxSheet(xml.attribute("name", ""), strings, styles, limits, found);
                    sheet.read(Xml.of(parts.needed(part)), limits.cells() - filled);
                    filled += sheet.filled();
                    blocks.add(sheet);
                } else {
                    found.add(NoteCode.HIDDEN);
                }
                xml.skip();
            }
        }
        List<Note> notes = Cuts.notes(found, limits);
        return new Source(LinePieces.limit(blocks.blocks(), limits, notes), List.of(), Optional.empty(), notes);
    }

    /** The texts that cells share; those beyond what cells are read are left out, and so are the cells that name them. */
    private static List<String> strings(Optional<byte[]> part, ReadLimits limits, Set<NoteCode> found)
            throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        if (part.isPresent()) {
            Xml xml = Xml.of(part.get());
            xml.child();
            while (xml.child()) {
                if (strings.size() < limits.cells()) {
                    strings.add(XlsxText.of(xml));
                } else {
                    found.add(NoteCode.LIMIT_CELLS);
                    xml.skip();
                }
            }
        }
        return strings;
    }
}
