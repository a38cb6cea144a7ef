package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads a cell of a sheet as text. What is no plain number or text stands in brackets, and so is no certain figure. */
final class XlsxCell {

    private XlsxCell() {}

    static CellText read(Xml xml, List<String> strings, XlsxStyles styles, SourcePlace place)
            throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String stored = "";
        String own = "";
        boolean formula = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> stored = xml.text().strip();
                case "is" -> own = XlsxText.of(xml);
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        List<Note> notes = new ArrayList<>();
        String text = own;
        if (!stored.isEmpty()) {
            text = switch (type) {
                case "s" -> shared(stored, strings);
                case "str", "inlineStr" -> stored;
                case "n" -> number(stored, styles.format(style), notes);
                // Switches, errors and dates.
                default -> "[" + stored + "]";
            };
        } else if (formula) {
            text = "[=]";
        }
        if (formula) {
            notes.add(Note.of(NoteCode.FORMULA));
        }
        return new CellText(styles.isStruck(style) ? struck(text) : text, place, notes);
    }

    private static String number(String stored, String format, List<Note> notes) {
        XlsxNumber number = XlsxNumber.of(stored, format);
        notes.addAll(number.notes());
        return number.text();
    }

    private static String shared(String index, List<String> strings) {
        boolean plain = index.length() < 8 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = plain ? Integer.parseInt(index) : -1;
        return at >= 0 && at < strings.size() ? strings.get(at) : "[" + Spacing.brief(index) + "]";
    }

    /** Words struck out are left out; a figure struck out stays, as none that is certain. */
    private static String struck(String text) {
        return FigureText.of(XlsxText.line(text)).kind() == FigureText.Kind.TEXT ? "" : "~~" + text + "~~";
    }
}
