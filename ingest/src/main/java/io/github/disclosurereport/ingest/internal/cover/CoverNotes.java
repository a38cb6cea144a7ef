package io.github.disclosurereport.ingest.internal.cover;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.model.Cover;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is worth knowing about the facts around the sections. */
public final class CoverNotes {

    /** What sites put in place of a name. */
    private static final Pattern REPLACED = Pattern.compile("某+|[×xX＊*]{2,}|[○〇]{2,}");

    private CoverNotes() {}

    public static List<Note> of(Cover cover, Source source) {
        List<Note> notes = new ArrayList<>();
        String organ = cover.organ().name();
        boolean named = cover.title().contains(organ)
                || source.blocks().stream()
                        .anyMatch(block ->
                                block instanceof Block.Text text && text.text().contains(organ));
        if (!organ.isEmpty() && !named && organ.equals(source.facts().publisher())) {
            notes.add(Note.of(NoteCode.ORGAN_BY_PAGE, organ));
        }
        Matcher replaced = REPLACED.matcher(organ);
        if (replaced.find()) {
            notes.add(Note.of(NoteCode.NOT_THE_PUBLISHERS_COPY, replaced.group()));
        }
        notes.addAll(DamagedDates.notes(source.blocks()));
        return notes;
    }
}
