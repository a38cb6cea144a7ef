package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import io.github.disclosurereport.ingest.internal.format.html.InlineMarkup;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBooleanProperty;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The words of a cell. Struck and raised ones are kept as {@link InlineMarkup} keeps them; glosses of pronunciation are left out. */
final class XlsxText {

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();

    private XlsxText() {}

    /** The words of a cell, be they one text or runs of different looks. Line feeds are kept. */
    static String of(CTRst item) {
        XlsxText text = new XlsxText();
        if (item.isSetT()) {
            text.add(decoded(item.getT()), false, false);
        }
        for (CTRElt run : item.getRArray()) {
            CTRPrElt look = run.isSetRPr() ? run.getRPr() : null;
            text.add(
                    decoded(run.getT()),
                    look != null && look.getStrikeList().stream().anyMatch(CTBooleanProperty::getVal),
                    look != null
                            && look.getVertAlignList().stream()
                                    .anyMatch(align -> align.getVal() != STVerticalAlignRun.BASELINE));
        }
        return text.words();
    }

    /** With characters written as _x000A_ and the like decoded. */
    private static String decoded(String stored) {
        return stored.contains("_x") ? new XSSFRichTextString(stored).getString() : stored;
    }

    private void add(String words, boolean struck, boolean raised) {
        if (struck) {
            marked.append("~~").append(words).append("~~");
        } else if (raised) {
            marked.append('^').append(words).append('^');
        } else {
            plain.append(words);
            marked.append(words);
        }
    }

    private String words() {
        String words = plain.toString();
        boolean figure = marked.length() != plain.length()
                && FigureNotation.of(Spacing.trim(words)).isFigure();
        return figure ? marked.toString() : words;
    }

    /** On one line, with white space as a browser shows it. */
    static String line(String words) {
        StringBuilder line = new StringBuilder();
        Spacing.append(line, words);
        return Spacing.trim(line.toString());
    }
}
