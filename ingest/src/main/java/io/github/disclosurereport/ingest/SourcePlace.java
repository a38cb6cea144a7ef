package io.github.disclosurereport.ingest;

import java.util.Locale;

/** A place in the source, in the terms of its format. All numbers count from 1. */
public sealed interface SourcePlace {

    /**
     * The place in words.
     *
     * @param locale Chinese, or anything else for English
     * @return such as 第3行第1列 or "table 2, row 5, column 4"
     */
    String text(Locale locale);

    /**
     * A place in a text.
     *
     * @param line the line
     * @param column the character within the line
     */
    record InText(int line, int column) implements SourcePlace {
        @Override
        public String text(Locale locale) {
            return isChinese(locale) ? "第" + line + "行第" + column + "字" : "line " + line + ", column " + column;
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    /**
     * A cell of a table.
     *
     * @param table the table, counted through the document
     * @param row the row, spans expanded
     * @param column the column, spans expanded
     */
    record InTable(int table, int row, int column) implements SourcePlace {
        @Override
        public String text(Locale locale) {
            return isChinese(locale)
                    ? "第" + table + "个表第" + row + "行第" + column + "列"
                    : "table " + table + ", row " + row + ", column " + column;
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    /**
     * A paragraph of a word processor's document.
     *
     * @param paragraph the paragraph, counted through the document, those in tables and empty ones included
     */
    record InParagraph(int paragraph) implements SourcePlace {
        @Override
        public String text(Locale locale) {
            return isChinese(locale) ? "第" + paragraph + "段" : "paragraph " + paragraph;
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    /**
     * A cell of a spreadsheet.
     *
     * @param sheet the name of the sheet
     * @param row the row
     * @param column the column; 1 is A
     */
    record InSheet(String sheet, int row, int column) implements SourcePlace {
        @Override
        public String text(Locale locale) {
            String cell = letters(column) + row;
            return isChinese(locale) ? "工作表“" + sheet + "”" + cell + "单元格" : "sheet \"" + sheet + "\", cell " + cell;
        }

        private static String letters(int column) {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString();
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    /**
     * A line of a page.
     *
     * @param page the page
     * @param line the line within the page
     */
    record OnPage(int page, int line) implements SourcePlace {
        @Override
        public String text(Locale locale) {
            return isChinese(locale) ? "第" + page + "页第" + line + "行" : "page " + page + ", line " + line;
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
