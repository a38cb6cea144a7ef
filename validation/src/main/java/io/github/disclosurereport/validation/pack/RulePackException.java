package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.validation.rule.Text;
import java.util.Locale;

/** A text is not a rule pack. The message is one line: where, what is wrong there, and what may stand there. */
public final class RulePackException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String chinese;

    /**
     * An error at a place of a pack.
     *
     * @param file the name of the pack
     * @param line the line, from 1; 0 if the pack as a whole is meant
     * @param column the column, from 1; 0 if the pack as a whole is meant
     * @param problem what is wrong and what may stand there
     */
    public RulePackException(String file, int line, int column, Text problem) {
        super(file + (line == 0 ? "" : ", line " + line + ", column " + column) + ": " + problem.english());
        this.file = file;
        this.line = line;
        this.column = column;
        this.chinese = file + (line == 0 ? "" : "第" + line + "行第" + column + "列") + "：" + problem.chinese();
    }

    /**
     * The pack.
     *
     * @return its name, as given to the reader
     */
    public String file() {
        return file;
    }

    /**
     * The line of the error.
     *
     * @return the line, from 1; 0 if the pack as a whole is meant
     */
    public int line() {
        return line;
    }

    /**
     * The column of the error in its line, counted in Java's characters (UTF-16 units), a byte order mark left out.
     *
     * @return the column, from 1; 0 if the pack as a whole is meant
     */
    public int column() {
        return column;
    }

    /**
     * One line for people; {@link #getMessage()} is the English one.
     *
     * @param locale Chinese, or anything else for English
     * @return the message
     */
    public String message(Locale locale) {
        return new Text(chinese, String.valueOf(getMessage())).in(locale);
    }
}
