package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one cell of the source, or of one piece of a line. What it means is asked again and again, and so found but once. */
final class CellText {

    private final String text;
    private final SourcePlace place;
    private final List<Note> notes;
    private @Nullable String key;
    private @Nullable FigureText figure;

    /**
     * A text.
     *
     * @param text the words as they stand, without white space around them
     * @param place where they stand
     * @param notes what is worth knowing about how the source keeps them
     */
    CellText(String text, SourcePlace place, List<Note> notes) {
        this.text = text;
        this.place = place;
        this.notes = List.copyOf(notes);
    }

    CellText(String text, SourcePlace place) {
        this(text, place, List.of());
    }

    String text() {
        return text;
    }

    SourcePlace place() {
        return place;
    }

    List<Note> notes() {
        return notes;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The key that it has as a label. */
    String key() {
        if (key == null) {
            key = LabelKey.of(text);
        }
        return key;
    }

    /** What it says as a figure. */
    FigureText figure() {
        if (figure == null) {
            figure = FigureText.of(text);
        }
        return figure;
    }

    @Override
    public String toString() {
        return text + " at " + place;
    }
}
