package io.github.disclosurereport.ingest;

import java.util.Locale;

/** A place in the source. All numbers count from 1. */
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

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
