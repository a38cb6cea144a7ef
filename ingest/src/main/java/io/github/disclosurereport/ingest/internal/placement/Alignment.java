package io.github.disclosurereport.ingest.internal.placement;

import java.util.List;

/**
 * One way of laying a row of a source over a row of the form.
 *
 * @param places for each cell of the form, which piece of the row stands there, from 0; {@link #NONE} for a cell that none stands for
 * @param cells for each cell of the form, what it would be read as
 * @param assumptions what must be assumed for it
 */
record Alignment(List<Integer> places, List<String> cells, List<Assumption> assumptions) {

    /** In place of a piece, where a cell is lost or put together. */
    static final int NONE = -1;

    int cost() {
        return assumptions.stream().mapToInt(Assumption::cost).sum();
    }

    /** Whether it alters what stands in the source. */
    boolean isEdited() {
        return assumptions.stream().anyMatch(Assumption::isEdit);
    }

    /** Whether every total is what its parts make. */
    boolean addsUp() {
        return assumptions.stream().noneMatch(Assumption::isOfSum);
    }
}
