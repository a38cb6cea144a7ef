package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.SourcePlace;

/**
 * The text of one cell of the source, or of one piece of a line.
 *
 * @param text the words as they stand, without white space around them
 * @param place where they stand
 */
record CellText(String text, SourcePlace place) {

    boolean isBlank() {
        return text.isEmpty();
    }

    String key() {
        return LabelKey.of(text);
    }
}
