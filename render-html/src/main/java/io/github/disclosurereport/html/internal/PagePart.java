package io.github.disclosurereport.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole report, ready to be printed.
 *
 * @param windowTitle the title of a document, never empty
 * @param style where its rules stand
 * @param published the date of publication as the web writes it; null if unknown
 * @param title the title line; null if the report has none
 * @param preamble the text before the sections
 * @param sections the sections in the report's order
 * @param signature what stands after them; null if nothing does
 */
record PagePart(
        String windowTitle,
        StyleSource style,
        @Nullable String published,
        @Nullable HeadingPart title,
        ProsePart preamble,
        List<SectionPart> sections,
        @Nullable SignaturePart signature) {

    @Nullable
    String titleId() {
        return title == null ? null : title.id();
    }

    boolean hasCover() {
        return title != null || !preamble.blocks().isEmpty();
    }
}
