package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Cell CELL = Cell.ofPath("requests.total.received");

    @Test
    void aCellOfWhichTheSourceSaysNothing() {
        assertThat(Reading.missing(CELL))
                .isEqualTo(new Reading(CELL, ReadingState.MISSING, "", Optional.empty(), Placement.NONE, List.of()));
    }

    @Test
    void notesAreCopied() {
        List<Note> notes = new ArrayList<>(List.of(Note.of(NoteCode.SEPARATORS)));
        Reading reading = new Reading(CELL, ReadingState.NUMBER, "1,204", Optional.empty(), Placement.BY_LABELS, notes);
        notes.clear();
        assertThat(reading.notes()).containsExactly(Note.of(NoteCode.SEPARATORS));
        assertThatThrownBy(() -> reading.notes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
