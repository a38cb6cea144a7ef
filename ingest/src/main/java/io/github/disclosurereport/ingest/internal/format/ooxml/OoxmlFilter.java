package io.github.disclosurereport.ingest.internal.format.ooxml;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Copies the parts of an office package, leaving out what no limit lets in anyway: POI keeps all of a part in memory, at many times its
 * size. The names of strict Open XML become those of the ordinary one, which differs in little else.
 */
final class OoxmlFilter {

    /** How the names of strict Open XML begin. */
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final String ORDINARY = "http://schemas.openxmlformats.org/";
    private static final String EDITION = "2006/";

    /** The tables of a sheet lie below one another: its sheets together have as many rows as so many of the longest. */
    private static final int TABLES_A_SHEET = 10;

    /** Groups of columns that look alike; POI's time grows with the square of their number. */
    private static final int MOST_COLUMNS = 1_000;

    /** What only the eye needs, or nobody here. */
    private static final Set<String> NEEDLESS = Set.of(
            "rFonts",
            "sz",
            "szCs",
            "color",
            "lang",
            "kern",
            "spacing",
            "ind",
            "jc",
            "shd",
            "tcW",
            "tcBorders",
            "tblBorders",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "lastRenderedPageBreak",
            "definedNames",
            "hyperlinks",
            "conditionalFormatting");

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ReadLimits limits;
    private final Set<NoteCode> found;
    /** How many elements and attributes of all parts were kept, and how many of the part at hand. */
    private long allNodes;

    private int nodes;
    private long characters;
    private int sheetRows;
    private int sheetCells;
    private int strings;
    private int columns;
    private int sheets;
    /** What names a sheet: its identity in the workbook, its part in the relations of it. */
    private final Set<String> sheetNames = new HashSet<>();

    OoxmlFilter(ReadLimits limits, Set<NoteCode> found) {
        this.limits = limits;
        this.found = found;
    }

    /** Copies a part. Where there are too many elements it ends, well formed; says whether the package is within the limits so far. */
    boolean copy(InputStream in, OutputStream out) throws XMLStreamException, IOException {
        XMLStreamReader from = READERS.createXMLStreamReader(in);
        // The writer hands over byte by byte.
        OutputStream buffer = new BufferedOutputStream(out, 65_536);
        XMLStreamWriter to = WRITERS.createXMLStreamWriter(buffer, "UTF-8");
        Deque<Integer> tableRows = new ArrayDeque<>();
        to.writeStartDocument("UTF-8", "1.0");
        nodes = 0;
        while (from.hasNext() && nodes <= LimitNotes.mostNodes(limits) && characters <= limits.bytes()) {
            switch (from.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isLeftOut(from.getLocalName(), tableRows) || isAgain(from)) {
                        skip(from);
                    } else {
                        start(from, to);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    to.writeEndElement();
                    if (from.getLocalName().equals("tbl")) {
                        tableRows.pop();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    characters += from.getTextLength();
                    to.writeCharacters(from.getTextCharacters(), from.getTextStart(), from.getTextLength());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("a document type");
                default -> {}
            }
        }
        if (nodes > LimitNotes.mostNodes(limits)) {
            found.add(NoteCode.LIMIT_TAGS);
        }
        to.writeEndDocument();
        to.close();
        buffer.flush();
        allNodes += nodes;
        return characters <= limits.bytes() && allNodes <= 2L * LimitNotes.mostNodes(limits);
    }

    private boolean isLeftOut(String name, Deque<Integer> tableRows) {
        switch (name) {
            case "tbl" -> tableRows.push(0);
            case "tr" -> {
                if (!tableRows.isEmpty()) {
                    int rows = tableRows.pop() + 1;
                    tableRows.push(rows);
                    return isBeyond(rows, limits.rows(), NoteCode.LIMIT_TABLE_SIZE);
                }
            }
            case "row" -> {
                return isBeyond(++sheetRows, (long) TABLES_A_SHEET * limits.rows(), NoteCode.LIMIT_TABLE_SIZE);
            }
            case "c" -> {
                return isBeyond(++sheetCells, limits.cells(), NoteCode.LIMIT_CELLS);
            }
            case "sheet" -> {
                return isBeyond(++sheets, limits.tables(), NoteCode.LIMIT_TABLES);
            }
            case "cols", "col" -> {
                return isBeyond(++columns, MOST_COLUMNS, NoteCode.LIMIT_TABLE_SIZE);
            }
            case "si" -> {
                return isBeyond(++strings, limits.cells(), NoteCode.LIMIT_CELLS);
            }
            default -> {
                return NEEDLESS.contains(name);
            }
        }
        return false;
    }

    /** Whether this names a sheet that was named before: POI would read it again each time. */
    private boolean isAgain(XMLStreamReader from) {
        boolean sheet = from.getLocalName().equals("sheet");
        boolean relation = from.getLocalName().equals("Relationship");
        for (int i = 0; i < from.getAttributeCount() && (sheet || relation); i++) {
            String named = from.getAttributeLocalName(i);
            boolean names = sheet ? named.equals("id") : named.equals("Target") && isOfASheet(from);
            if (names && !named(named, from.getAttributeValue(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean named(String attribute, String value) {
        return sheetNames.add(attribute + " " + value);
    }

    private static boolean isOfASheet(XMLStreamReader relation) {
        String type = relation.getAttributeValue(null, "Type");
        return type != null && type.endsWith("/worksheet");
    }

    private boolean isBeyond(int count, long most, NoteCode code) {
        if (count > most) {
            found.add(code);
        }
        return count > most;
    }

    private static void skip(XMLStreamReader from) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = from.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Names go over as they are written, so that a prefix stands for the same in both. */
    private void start(XMLStreamReader from, XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement(name(from.getPrefix(), from.getLocalName()));
        for (int i = 0; i < from.getNamespaceCount(); i++) {
            String prefix = from.getNamespacePrefix(i);
            to.writeAttribute(prefix == null ? "xmlns" : "xmlns:" + prefix, ordinary(from.getNamespaceURI(i)));
        }
        for (int i = 0; i < from.getAttributeCount(); i++) {
            String name = name(from.getAttributePrefix(i), from.getAttributeLocalName(i));
            to.writeAttribute(name, ordinary(from.getAttributeValue(i)));
        }
        nodes += 1 + from.getAttributeCount();
    }

    private static String name(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** A name of strict Open XML as the ordinary one has it; everything else as it is. */
    private static String ordinary(@Nullable String name) {
        int part = name == null || !name.startsWith(STRICT) ? 0 : name.indexOf('/', STRICT.length()) + 1;
        if (name == null || part == 0) {
            return name == null ? "" : name;
        }
        return ORDINARY + name.substring(STRICT.length(), part) + EDITION + name.substring(part);
    }
}
