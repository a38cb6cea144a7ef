package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * What a style or a paragraph says of itself; −1 where it says nothing.
 *
 * @param outline the level in the outline, from 0; 9 is that of plain text
 * @param list which automatic numbering it bears; 0 is none
 * @param listLevel the level within that numbering, from 0
 * @param look the look of its runs
 */
record DocxStyle(int outline, int list, int listLevel, RunFormatting look) {

    static final DocxStyle NONE = new DocxStyle(-1, -1, -1, RunFormatting.UNSAID);

    private static final int DEEPEST_HEADING = 8;
    private static final int MOST_BITS = 24;

    static DocxStyle of(CTPPrBase properties, RunFormatting look) {
        int list = -1;
        int level = -1;
        if (properties.isSetNumPr()) {
            list = number(properties.getNumPr().getNumId(), -1);
            level = number(properties.getNumPr().getIlvl(), -1);
        }
        return new DocxStyle(number(properties.getOutlineLvl(), -1), list, level, look);
    }

    /** A number; one that is absent, negative or beyond all sense counts as absent. */
    static int number(@Nullable CTDecimalNumber number, int absent) {
        BigInteger value = number == null ? null : number.getVal();
        return value == null || value.signum() < 0 || value.bitLength() >= MOST_BITS ? absent : value.intValue();
    }

    /** This, and where it says nothing what is below. */
    DocxStyle over(DocxStyle below) {
        return new DocxStyle(
                outline < 0 ? below.outline : outline,
                list < 0 ? below.list : list,
                listLevel < 0 ? below.listLevel : listLevel,
                look.over(below.look));
    }

    /** The level as a heading, from 1; 0 for plain text. */
    int headingLevel() {
        return outline < 0 || outline > DEEPEST_HEADING ? 0 : outline + 1;
    }
}
