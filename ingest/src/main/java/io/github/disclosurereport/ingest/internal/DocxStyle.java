package io.github.disclosurereport.ingest.internal;

import javax.xml.stream.XMLStreamException;

/**
 * What a style or a paragraph says of itself; −1 where it says nothing.
 *
 * @param basedOn the style below; "" if there is none
 * @param outline the level in the outline, from 0; 9 is that of plain text
 * @param list which automatic numbering it bears; 0 is none
 * @param listLevel the level within that numbering, from 0
 * @param look the look of its runs
 * @param markIsDeleted whether the end of the paragraph was deleted, so that the next one goes on with it
 */
record DocxStyle(String basedOn, int outline, int list, int listLevel, RunLook look, boolean markIsDeleted) {

    private static final int DEEPEST_HEADING = 8;

    DocxStyle(String basedOn, int outline, int list, int listLevel, RunLook look) {
        this(basedOn, outline, list, listLevel, look, false);
    }

    DocxStyle basedOn(String style) {
        return new DocxStyle(style, outline, list, listLevel, look, markIsDeleted);
    }

    DocxStyle withOutline(int level) {
        return new DocxStyle(basedOn, level, list, listLevel, look, markIsDeleted);
    }

    DocxStyle withLook(RunLook other) {
        return new DocxStyle(basedOn, outline, list, listLevel, other, markIsDeleted);
    }

    DocxStyle withNumber(Xml numbering) throws XMLStreamException {
        int id = list;
        int level = listLevel;
        while (numbering.child()) {
            if (numbering.name().equals("numId")) {
                id = numbering.number("val", -1);
            } else if (numbering.name().equals("ilvl")) {
                level = numbering.number("val", -1);
            }
            numbering.skip();
        }
        return new DocxStyle(basedOn, outline, id, level, look, markIsDeleted);
    }

    /** Reads the properties of the paragraph's mark. */
    DocxStyle withMark(Xml properties) throws XMLStreamException {
        boolean deleted = markIsDeleted;
        while (properties.child()) {
            deleted |= properties.name().equals("del") || properties.name().equals("moveFrom");
            properties.skip();
        }
        return new DocxStyle(basedOn, outline, list, listLevel, look, deleted);
    }

    /** This, and where it says nothing what is below. */
    DocxStyle over(DocxStyle below) {
        return new DocxStyle(
                basedOn,
                outline < 0 ? below.outline : outline,
                list < 0 ? below.list : list,
                listLevel < 0 ? below.listLevel : listLevel,
                look.over(below.look),
                markIsDeleted);
    }

    /** The level as a heading, from 1; 0 for plain text. */
    int headingLevel() {
        return outline < 0 || outline > DEEPEST_HEADING ? 0 : outline + 1;
    }
}
