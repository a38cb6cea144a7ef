package io.github.disclosurereport.ingest.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitNotesTest {

    private static final ReadLimits LIMITS = new ReadLimits(11, 12, 13, 14, 15, 16, 17, 18, 19);

    @ParameterizedTest
    @CsvSource({
        "LIMIT_DEPTH, 12",
        "LIMIT_BLOCKS, 13",
        "LIMIT_TABLES, 14",
        "LIMIT_TABLE_SIZE, 15×16",
        "LIMIT_CELLS, 17",
        "LIMIT_TAGS, 39",
        "LIMIT_PAGES, 300",
        "LIMIT_CHARACTERS, 200000",
        "REVISIONS,",
        "HIDDEN,"
    })
    void eachNoteNamesTheLimitThatWasReached(NoteCode code, String limit) {
        List<Note> notes = LimitNotes.notes(Set.of(code), LIMITS);
        assertThat(notes).containsExactly(limit == null ? Note.of(code) : Note.of(code, limit));
        assertThat(notes.get(0).message(Locale.CHINA)).doesNotContain("{");
    }

    @Test
    void notesKeepTheOrderOfTheirCodes() {
        assertThat(LimitNotes.notes(EnumSet.of(NoteCode.HIDDEN, NoteCode.LIMIT_CELLS, NoteCode.LIMIT_BLOCKS), LIMITS))
                .extracting(Note::code)
                .containsExactly(NoteCode.LIMIT_BLOCKS, NoteCode.LIMIT_CELLS, NoteCode.HIDDEN);
        assertThat(LimitNotes.notes(Set.of(), LIMITS)).isEmpty();
    }
}
