package io.github.disclosurereport.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something worth knowing about how the document was read.
 *
 * @param code what it is about; stable
 * @param arguments the values that its message names, in order
 */
public record Note(NoteCode code, List<String> arguments) {

    public Note {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /**
     * A note.
     *
     * @param code what it is about
     * @param arguments the values that its message names
     * @return the note
     */
    public static Note of(NoteCode code, String... arguments) {
        return new Note(code, List.of(arguments));
    }

    /**
     * The note in words.
     *
     * @param locale Chinese, or anything else for English
     * @return one sentence
     */
    public String message(Locale locale) {
        return Template.fill(code.template(locale), arguments);
    }

    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
