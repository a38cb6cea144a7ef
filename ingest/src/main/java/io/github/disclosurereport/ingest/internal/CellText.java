package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.List;

/**
 * The text of one cell of the source, or of one piece of a line.
 *
 * @param text the words as they stand, without white space around them
 * @param place where they stand
 * @param notes what is worth knowing about how the source keeps them
 */
record CellText(String text, SourcePlace place, List<Note> notes) {

    CellText {
        notes = List.copyOf(notes);
    }

    CellText(String text, SourcePlace place) {
        this(text, place, List.of());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    String key() {
        return LabelKey.of(text);
    }
}
