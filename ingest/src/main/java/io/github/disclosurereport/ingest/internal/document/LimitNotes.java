package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes on what a front end left out, since a limit was reached or for another reason. */
public final class LimitNotes {

    /** Pages beyond are left out: a report has ten, a collection a hundred. */
    public static final int MOST_PAGES = 300;

    /** Of a PDF; so many as fill its pages. */
    public static final int MOST_CHARACTERS = 200_000;

    private static final int NODES_A_BLOCK = 3;

    private LimitNotes() {}

    /** How many elements and attributes of a part of an office file are kept; of the whole file twice as many. */
    public static int mostNodes(ReadLimits limits) {
        return (int) Math.min(Integer.MAX_VALUE, (long) NODES_A_BLOCK * limits.blocks());
    }

    /** The notes, in the order of their codes if the set has that. */
    public static List<Note> notes(Set<NoteCode> found, ReadLimits limits) {
        List<Note> notes = new ArrayList<>();
        for (NoteCode code : found) {
            notes.add(
                    switch (code) {
                        case LIMIT_BLOCKS -> Note.of(code, Integer.toString(limits.blocks()));
                        case LIMIT_TABLES -> Note.of(code, Integer.toString(limits.tables()));
                        case LIMIT_CELLS -> Note.of(code, Integer.toString(limits.cells()));
                        case LIMIT_TAGS -> Note.of(code, Integer.toString(mostNodes(limits)));
                        case LIMIT_PAGES -> Note.of(code, Integer.toString(MOST_PAGES));
                        case LIMIT_CHARACTERS -> Note.of(code, Integer.toString(MOST_CHARACTERS));
                        case LIMIT_DEPTH -> Note.of(code, Integer.toString(limits.depth()));
                        case LIMIT_TABLE_SIZE -> Note.of(code, limits.rows() + "×" + limits.columns());
                        default -> Note.of(code);
                    });
        }
        return notes;
    }
}
