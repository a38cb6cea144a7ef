package io.github.disclosurereport.narrative;

import java.util.Objects;

/**
 * A heading inside a section, such as （一）主动公开.
 *
 * @param level its depth below the section title: 1 for （一）, 2 for 1., and so on
 * @param text the words as they stand, number and punctuation included
 */
public record Heading(int level, String text) implements Block {

    public Heading {
        Objects.requireNonNull(text, "text");
        if (level < 1) {
            throw new IllegalArgumentException("level " + level + " is not positive");
        }
    }
}
