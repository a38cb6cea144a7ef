package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.narrative.Reference;

/** What a front end makes of a source: the one shape that all media share. */
public sealed interface Block {

    /**
     * A line or paragraph.
     *
     * @param text the words as they stand, without white space around them; "" for an empty line, which tells blank cells apart
     * @param level the level that the source gives it as a heading, from 1; 0 if it gives none
     * @param place where it begins
     * @param atPageEdge whether a page ends or begins beside it, so that a number may be that of the page
     */
    record Text(String text, int level, SourcePlace place, boolean atPageEdge) implements Block {
        public Text(String text, int level, SourcePlace place) {
            this(text, level, place, false);
        }
    }

    /**
     * A table, spans expanded.
     *
     * @param grid its cells
     * @param place its first words
     */
    record Table(Grid grid, SourcePlace place) implements Block {}

    /**
     * A picture or a link.
     *
     * @param reference what it refers to
     */
    record Pointer(Reference reference) implements Block {}
}
