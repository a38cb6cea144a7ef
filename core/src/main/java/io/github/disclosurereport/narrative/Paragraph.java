package io.github.disclosurereport.narrative;

import java.util.Objects;

/**
 * A paragraph.
 *
 * @param text the words as they stand
 */
public record Paragraph(String text) implements Block {

    public Paragraph {
        Objects.requireNonNull(text, "text");
    }
}
