package io.github.disclosurereport.json;

import io.github.disclosurereport.json.binding.JsonProblem;
import java.util.List;
import java.util.Locale;

/** A text is not the JSON that it should be. The message is one line: where the first fault is, and what was expected there. */
public final class ReportJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;
    private final int count;

    /**
     * A text with faults.
     *
     * @param problems the faults that were kept, at least one
     * @param count how many there are
     */
    public ReportJsonException(List<JsonProblem> problems, int count) {
        super(problems.get(0).message(Locale.ENGLISH));
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    /**
     * The faults, the first one first: those of names that are repeated, then in the order in which the JSON is written.
     *
     * @return at most as many as were asked for
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * How many faults were found, those beyond the limit included.
     *
     * @return at least 1
     */
    public int count() {
        return count;
    }

    /**
     * The line of the first fault.
     *
     * @return the line, from 1
     */
    public int line() {
        return problems.get(0).line();
    }

    /**
     * The column of the first fault in its line, counted in Java's characters (UTF-16 units), a byte order mark left out.
     *
     * @return the column, from 1
     */
    public int column() {
        return problems.get(0).column();
    }

    /**
     * The names and positions from the document to the value of the first fault: for a figure, the path of its cell.
     *
     * @return the path, such as {@code requests.total.outcomes.granted} or {@code sections[2].narrative[0]}; "" for the document
     *     itself
     */
    public String path() {
        return problems.get(0).path();
    }

    /**
     * The first fault in one line.
     *
     * @param locale Chinese, or anything else for English
     * @return place, path, what was expected and what was found
     */
    public String message(Locale locale) {
        return problems.get(0).message(locale);
    }
}
