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
        String part = "第" + cell.section().numeral() + "部分";
        String row = cell.row().label(edition);
        String column = cell.column().label(edition);
        if (cell.row() instanceof DisputeStage stage) {
            String block = stage.isLitigation() ? DisputeStage.LITIGATION_HEAD + "·" + row : row;
            return part + "“" + block + "”栏“" + column + "”列";
        }
        if (cell.row() instanceof RequestLine line) {
            row = line.group()
                            .filter(group -> group != RequestGroup.OUTCOMES)
                            .map(RequestGroup::label)
                            .orElse("")
                    + row;
        }
        return part + "“" + row + "”行“" + column + "”列";
    }

    private static String english(Cell cell) {
        String part = "section " + (cell.section().ordinal() + 1) + ", ";
        String column = "column \"" + cell.column().english() + "\"";
        if (cell.row() instanceof DisputeStage stage) {
            return part + "block \"" + stage.english() + "\", " + column;
        }
        String row = cell.row().english();
        if (cell.row() instanceof RequestLine line) {
            row = line.group()
                            .filter(group -> group != RequestGroup.OUTCOMES)
                            .map(group -> group.english() + ": ")
                            .orElse("")
                    + row;
        }
        return part + "row \"" + row + "\", " + column;
    }
}
