package io.github.disclosurereport.html.internal;

import java.util.regex.Pattern;

/**
 * How to print a report.
 *
 * @param idPrefix the beginning of every id
 * @param headingLevel the level of the title, 1 to 4
 * @param english whether to print English glosses beside the form's labels
 */
public record PageOptions(String idPrefix, int headingLevel, boolean english) {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final int DEEPEST_TITLE = 4;
    private static final PageOptions STANDARD = new PageOptions("dr", 1, false);

    public PageOptions {
        if (!PREFIX.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException("not a prefix for an id: \"" + idPrefix + "\"");
        }
        if (headingLevel < 1 || headingLevel > DEEPEST_TITLE) {
            throw new IllegalArgumentException(
                    "heading level " + headingLevel + " is not between 1 and " + DEEPEST_TITLE);
        }
    }

    /**
     * Unless asked for otherwise.
     *
     * @return prefix {@code dr}, title on level 1, no glosses
     */
    public static PageOptions standard() {
        return STANDARD;
    }

    /**
     * Another beginning of ids.
     *
     * @param changed the prefix
     * @return a copy
     * @throws IllegalArgumentException if it cannot begin an id
     */
    public PageOptions withIdPrefix(String changed) {
        return new PageOptions(changed, headingLevel, english);
    }

    /**
     * Another level of the title.
     *
     * @param changed the level
     * @return a copy
     * @throws IllegalArgumentException if it is not between 1 and 4
     */
    public PageOptions withHeadingLevel(int changed) {
        return new PageOptions(idPrefix, changed, english);
    }

    /**
     * With glosses or without.
     *
     * @param changed whether to print them
     * @return a copy
     */
    public PageOptions withEnglish(boolean changed) {
        return new PageOptions(idPrefix, headingLevel, changed);
    }
}
