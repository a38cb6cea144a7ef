package io.github.disclosurereport.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param id its id; null if nothing refers to it
 * @param text the words
 * @param english the gloss; null for none
 */
record HeadingPart(
        int level,
        @Nullable String id,
        String text,
        @Nullable String english) {

    static final int DEEPEST = 6;
}
