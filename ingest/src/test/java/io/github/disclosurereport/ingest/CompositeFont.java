package io.github.disclosurereport.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A composite font without glyphs: every code is a UTF-16 unit, the widths are those of a Chinese font, and a ToUnicode map tells
 * the characters. Text drawn in it can be extracted on every machine, whatever fonts are installed.
 */
final class CompositeFont {

    /** Widths in thousandths of the font's size. */
    private static final int FULL = 1000;

    private static final int HALF = 500;
    /** Latin letters, digits and punctuation take half a square, all else a whole one. */
    private static final int LAST_HALF = 0x24F;
    /** A character map has at most as many ranges in one block. */
    private static final int RANGES = 64;

    private CompositeFont() {}

    static float width(char character) {
        return (character <= LAST_HALF ? HALF : FULL) / 1000f;
    }

    /** A text as the operand of the operators that show it. */
    static String codes(String text) {
        StringBuilder codes = new StringBuilder("<");
        text.chars().forEach(unit -> codes.append("%04X".formatted(unit)));
        return codes.append('>').toString();
    }

    static COSDictionary dictionary() throws IOException {
        COSName name = COSName.getPDFName("Glyphless");
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, integers(-50, -250, 1050, 900));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 730);
        descriptor.setInt(COSName.STEM_V, 80);

        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setItem(COSName.BASE_FONT, name);
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        glyphs.setInt(COSName.DW, FULL);
        glyphs.setItem(COSName.W, integers(0, LAST_HALF, HALF));

        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, characters());
        return font;
    }

    private static COSArray integers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    /** Each code is its own character; a range must not go beyond its low byte. */
    private static COSStream characters() throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CMapName /Identity-UTF16 def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < 256; from += RANGES) {
            map.append(RANGES).append(" beginbfrange\n");
            for (int high = from; high < from + RANGES; high++) {
                map.append("<%02X00> <%02XFF> <%02X00>%n".formatted(high, high, high));
            }
            map.append("endbfrange\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
