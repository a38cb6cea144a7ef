package io.github.disclosurereport.json;

/** A text is not a report as JSON. The message is one line: where, and what was expected there. */
public final class ReportJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String path;

    /**
     * An error at a place of the text.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param path the way from the report to the value, "" for the report itself
     * @param problem what is wrong and what was expected, in one line
     */
    public ReportJsonException(int line, int column, String path, String problem) {
        super("line " + line + ", column " + column + (path.isEmpty() ? "" : ", " + path) + ": " + problem);
        this.line = line;
        this.column = column;
        this.path = path;
    }

    /**
     * The line of the error.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column of the error in its line, counted in Java's characters (UTF-16 units), a byte order mark left out.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }

    /**
     * The way through names and lists from the report to the value: for a figure, the path of its cell.
     *
     * @return the path, such as {@code requests.total.outcomes.granted} or {@code sections[2].narrative[0]}; "" for the report
     *     itself
     */
    public String path() {
        return path;
    }
}
