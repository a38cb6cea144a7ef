package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as a front end leaves it.
 *
 * @param blocks its blocks in order
 * @param titles what the page itself calls it, best first
 * @param published the date of publication that the page's own metadata state
 * @param facts what the page says besides
 * @param notes what is worth knowing about the reading so far
 */
public record Source(
        List<Block> blocks, List<String> titles, Optional<LocalDate> published, PageFacts facts, List<Note> notes) {

    public Source {
        blocks = List.copyOf(blocks);
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
    }

    /** A document that is no page. */
    public Source(List<Block> blocks, List<String> titles, Optional<LocalDate> published, List<Note> notes) {
        this(blocks, titles, published, PageFacts.none(), notes);
    }

    /** The same with notes about how its bytes were read, which come first. */
    public Source decodedWith(List<Note> first) {
        List<Note> all = new ArrayList<>(first);
        all.addAll(notes);
        return new Source(blocks, titles, published, facts, all);
    }

    /** The same with other blocks. */
    public Source withBlocks(List<Block> changed) {
        return new Source(changed, titles, published, facts, notes);
    }

    /** One of several reports in it: the page's titles are those of all together, and so is who published them. */
    public Source part(List<Block> own, Note which) {
        List<Note> all = new ArrayList<>(notes);
        all.add(which);
        PageFacts shared = new PageFacts("", facts.documents(), facts.pictures(), facts.scripted(), facts.password());
        return new Source(own, List.of(), published, shared, all);
    }
}
