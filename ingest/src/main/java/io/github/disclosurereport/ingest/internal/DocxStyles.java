package io.github.disclosurereport.ingest.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The styles of a document: outline levels, automatic numbers and hidden or struck words, each style over the one it is based on. */
final class DocxStyles {

    /** Chains of styles are short; a ring of them has no end. */
    private static final int LONGEST_CHAIN = 20;

    private static final DocxStyle NONE = new DocxStyle("", -1, -1, -1, RunLook.UNSAID);

    private final Map<String, DocxStyle> own = new HashMap<>();

    private DocxStyles() {}

    static DocxStyles of(Optional<byte[]> part) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        if (part.isPresent()) {
            Xml xml = Xml.of(part.get());
            xml.child();
            while (xml.child()) {
                if (xml.name().equals("style")) {
                    String id = xml.attribute("styleId", "");
                    styles.own.putIfAbsent(id, styles.style(xml));
                } else {
                    xml.skip();
                }
            }
        }
        return styles;
    }

    private DocxStyle style(Xml xml) throws XMLStreamException {
        DocxStyle style = NONE;
        String basedOn = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "basedOn" -> {
                    basedOn = xml.attribute("val", "");
                    xml.skip();
                }
                case "pPr" -> style = paragraph(xml).withLook(style.look());
                case "rPr" -> style = style.withLook(run(xml));
                default -> xml.skip();
            }
        }
        return style.basedOn(basedOn);
    }

    /** The look that a run's properties give it, its character style included. */
    RunLook run(Xml properties) throws XMLStreamException {
        RunLook look = RunLook.UNSAID;
        RunLook style = RunLook.UNSAID;
        while (properties.child()) {
            if (properties.name().equals("rStyle")) {
                style = resolved(properties.attribute("val", "")).look();
                properties.skip();
            } else {
                look = look.with(properties);
            }
        }
        return look.over(style);
    }

    /** What a paragraph's properties say, its style included. */
    DocxStyle paragraph(Xml properties) throws XMLStreamException {
        DocxStyle said = NONE;
        DocxStyle style = NONE;
        while (properties.child()) {
            switch (properties.name()) {
                case "pStyle" -> {
                    style = resolved(properties.attribute("val", ""));
                    properties.skip();
                }
                case "outlineLvl" -> {
                    said = said.withOutline(properties.number("val", -1));
                    properties.skip();
                }
                case "numPr" -> said = said.withNumber(properties);
                case "rPr" -> said = said.withMark(properties);
                default -> properties.skip();
            }
        }
        return said.over(style);
    }

    private DocxStyle resolved(String id) {
        DocxStyle style = own.getOrDefault(id, NONE);
        DocxStyle all = style;
        for (int i = 0; i < LONGEST_CHAIN && !style.basedOn().isEmpty(); i++) {
            style = own.getOrDefault(style.basedOn(), NONE);
            all = all.over(style);
        }
        return all;
    }
}
