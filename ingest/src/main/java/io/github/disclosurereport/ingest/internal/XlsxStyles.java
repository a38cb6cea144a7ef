package io.github.disclosurereport.ingest.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The styles of a workbook: how a cell shows its number, and whether its words are struck out. */
final class XlsxStyles {

    /** Formats that every program knows by number; all others that a workbook does not spell out are dates and the like. */
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(0, NumberFormatCode.GENERAL),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(37, "#,##0 ;(#,##0)"),
            Map.entry(38, "#,##0 ;[Red](#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;[Red](#,##0.00)"),
            Map.entry(49, "@"));

    /**
     * A style of cells.
     *
     * @param format the number of its number format
     * @param font the number of its font
     */
    private record Style(int format, int font) {}

    private final Map<Integer, String> formats = new HashMap<>(KNOWN);
    private final List<Boolean> fontIsStruck = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles of(Optional<byte[]> part) throws XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        if (part.isPresent()) {
            Xml xml = Xml.of(part.get());
            xml.child();
            while (xml.child()) {
                switch (xml.name()) {
                    case "numFmts", "fonts", "cellXfs" -> styles.entries(xml);
                    default -> xml.skip();
                }
            }
        }
        return styles;
    }

    private void entries(Xml xml) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmt" -> {
                    formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode", ""));
                    xml.skip();
                }
                case "font" -> {
                    RunLook look = RunLook.UNSAID;
                    while (xml.child()) {
                        look = look.with(xml);
                    }
                    fontIsStruck.add(look.isStruck());
                }
                case "xf" -> {
                    styles.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", 0)));
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    /** The code by which a style shows numbers; "" if it is not known. */
    String format(int style) {
        return style < styles.size()
                ? formats.getOrDefault(styles.get(style).format(), "")
                : style == 0 ? NumberFormatCode.GENERAL : "";
    }

    boolean isStruck(int style) {
        int font = style < styles.size() ? styles.get(style).font() : -1;
        return font >= 0 && font < fontIsStruck.size() && fontIsStruck.get(font);
    }
}
