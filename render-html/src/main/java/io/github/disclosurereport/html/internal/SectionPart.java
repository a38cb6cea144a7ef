package io.github.disclosurereport.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * A section.
 *
 * @param name what to call it where it has no heading; null where it has one
 * @param heading its heading; null if the report states an empty one
 * @param table its table; null for prose, and where the table was printed before
 * @param prose its prose
 */
record SectionPart(
        @Nullable String name,
        @Nullable HeadingPart heading,
        @Nullable TablePart table,
        ProsePart prose) {

    @Nullable
    String headingId() {
        return heading == null ? null : heading.id();
    }
}
