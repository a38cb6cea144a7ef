package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document as a front end leaves it.
 *
 * @param blocks its blocks in order
 * @param titles what the page itself calls it, best first
 * @param published the date of publication that the page's own metadata state
 * @param notes what is worth knowing about the reading so far
 */
record Source(List<Block> blocks, List<String> titles, Optional<LocalDate> published, List<Note> notes) {

    Source {
        blocks = List.copyOf(blocks);
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
    }
}
