package io.github.disclosurereport.json.binding;

import java.util.Locale;
import java.util.Objects;

/**
 * One fault of a JSON document.
 *
 * @param line the line, from 1; 0 if the source has no lines
 * @param column the column in the line, from 1, in Java's characters; 0 if the source has no lines
 * @param path the names and positions from the document to the value, such as {@code requests.total.received} or
 *     {@code sections[2].heading}; "" for the document itself
 * @param words what is wrong and what was expected
 */
public record JsonProblem(int line, int column, String path, Bilingual words) {

    public JsonProblem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(words, "words");
    }

    /**
     * The fault in one line: place, path, what was expected and what was found.
     *
     * @param locale Chinese, or anything else for English
     * @return such as {@code line 12, column 5, requests.total.received: expected a whole number, …, found "5"}
     */
    public String message(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String where = chinese ? chinesePlace() : englishPlace();
        return where + words.in(locale);
    }

    private String englishPlace() {
        String lines = line > 0 ? "line " + line + ", column " + column : "";
        String separator = lines.isEmpty() || path.isEmpty() ? "" : ", ";
        return lines.isEmpty() && path.isEmpty() ? "" : lines + separator + path + ": ";
    }

    private String chinesePlace() {
        String lines = line > 0 ? "第" + line + "行第" + column + "列" : "";
        String separator = lines.isEmpty() || path.isEmpty() ? "" : "，";
        return lines.isEmpty() && path.isEmpty() ? "" : lines + separator + path + "：";
    }
}
