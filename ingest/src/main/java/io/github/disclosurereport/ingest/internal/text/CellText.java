package io.github.disclosurereport.ingest.internal.text;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one cell of the source, or of one piece of a line. What it means is asked again and again, and so found but once. */
public final class CellText {

    private final String text;
    private final SourcePlace place;
    private final List<Note> notes;
    private @Nullable String key;
    private @Nullable FigureNotation figure;

    /**
     * A text.
     *
     * @param text the words as they stand, without white space around them
     * @param place where they stand
     * @param notes what is worth knowing about how the source keeps them
     */
    public CellText(String text, SourcePlace place, List<Note> notes) {
        this.text = text;
        this.place = place;
        this.notes = List.copyOf(notes);
    }

    public CellText(String text, SourcePlace place) {
        this(text, place, List.of());
    }

    public String text() {
        return text;
    }

    public SourcePlace place() {
        return place;
    }

    public List<Note> notes() {
        return notes;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** The key that it has as a label. */
    public String key() {
        if (key == null) {
            key = LabelNormalizer.of(text);
        }
        return key;
    }

    /** What it says as a figure. */
    public FigureNotation figure() {
        if (figure == null) {
            figure = FigureNotation.of(text);
        }
        return figure;
    }

    @Override
    public String toString() {
        return text + " at " + place;
    }
}
