package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlCursor;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/** Reads the cells of a workbook as text. What is no plain number or text stands in brackets, and so is no certain figure. */
final class XlsxCell {

    private final List<RichTextString> shared;
    private final XlsxStyles styles = new XlsxStyles();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    XlsxCell(XSSFWorkbook workbook) {
        this.shared = workbook.getSharedStringSource().getSharedStringItems();
    }

    /** Whether there is a text, a number or a formula in a cell. */
    static boolean holdsAnything(XSSFCell cell) {
        CTCell own = cell.getCTCell();
        return own.isSetV() || own.isSetIs() || own.isSetF();
    }

    CellText read(XSSFCell cell, SourcePlace place) {
        // As it is stored: POI refuses a cell whose type or text it does not know, and the sheet with it.
        CTCell own = cell.getCTCell();
        String stored = own.isSetV() ? own.getV().strip() : "";
        boolean formula = own.isSetF();
        XlsxStyles.Look look = styles.of(cell);
        List<Note> notes = new ArrayList<>();
        String text = own.isSetIs() ? XlsxText.of(own.getIs()) : "";
        if (!stored.isEmpty()) {
            text = switch (OoxmlCursor.attribute(own, "t", "n")) {
                case "s" -> shared(stored);
                case "str", "inlineStr" -> stored;
                case "n" -> number(stored, look.format(), notes);
                // Switches, errors and dates.
                default -> "[" + stored + "]";
            };
        } else if (formula) {
            text = "[=]";
        }
        if (formula) {
            notes.add(Note.of(NoteCode.FORMULA));
        }
        return new CellText(look.struck() ? struck(text) : text, place, notes);
    }

    private String number(String stored, String format, List<Note> notes) {
        XlsxNumber number = XlsxNumber.of(stored, format, formatter);
        notes.addAll(number.notes());
        return number.text();
    }

    private String shared(String index) {
        boolean plain = index.length() < 8 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = plain ? Integer.parseInt(index) : -1;
        return at >= 0 && at < shared.size() && shared.get(at) instanceof XSSFRichTextString text
                ? XlsxText.of(text.getCTRst())
                : "[" + Spacing.brief(index) + "]";
    }

    /** Words struck out are left out; a figure struck out stays, as none that is certain. */
    private static String struck(String text) {
        return FigureNotation.of(XlsxText.line(text)).kind() == FigureNotation.Kind.TEXT ? "" : "~~" + text + "~~";
    }
}
