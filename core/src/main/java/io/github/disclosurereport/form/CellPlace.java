package io.github.disclosurereport.form;

import java.util.Locale;

/** The words for where a cell is. */
final class CellPlace {

    private CellPlace() {}

    static String of(Cell cell, Edition edition, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese ? chinese(cell, edition) : english(cell);
    }

    private static String chinese(Cell cell, Edition edition) {
        String row = "第" + cell.section().numeral() + "部分“" + cell.row().fullLabel(edition) + "”";
        return row + (cell.section() == Section.DISPUTES ? "栏“" : "行“")
                + cell.column().fullLabel(edition) + "”列";
    }

    private static String english(Cell cell) {
        String row = cell.section() == Section.DISPUTES ? "block" : "row";
        return "section " + (cell.section().ordinal() + 1) + ", " + row + " \""
                + cell.row().fullEnglish() + "\", column \"" + cell.column().fullEnglish() + "\"";
    }
}
