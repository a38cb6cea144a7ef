package io.github.disclosurereport.ingest;

import java.util.Locale;
import java.util.Objects;

/**
 * A piece of the source that was not brought into the report: a line that could not be placed, or a text that is no certain
 * figure.
 *
 * @param place where it stands
 * @param text the words as they stand
 * @param note why it was not read
 */
public record Unread(SourcePlace place, String text, Note note) {

    public Unread {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The place in English.
     *
     * @return such as "line 45, column 1"
     */
    public String where() {
        return place.text(Locale.ENGLISH);
    }

    /**
     * The reason in English.
     *
     * @return one sentence
     */
    public String reason() {
        return note.message(Locale.ENGLISH);
    }
}
