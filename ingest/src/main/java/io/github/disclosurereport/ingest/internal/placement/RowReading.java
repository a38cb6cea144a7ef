package io.github.disclosurereport.ingest.internal.placement;

import java.util.List;
import java.util.Optional;

/**
 * The alignments of one row that are good enough, and whether they agree. Here alone it is decided whether a row is read.
 *
 * @param alignments those that cost no more than one over the cheapest, cheapest first
 * @param mustAddUp whether only sums can show that the pieces which were left out are fillers
 * @param isComplete whether all such alignments were found
 */
record RowReading(List<Alignment> alignments, boolean mustAddUp, boolean isComplete) {

    /** Alignments that cost so much more than the cheapest are still likely. */
    static final int MARGIN = 1;

    /** Copies the alignments. */
    RowReading {
        alignments = List.copyOf(alignments);
    }

    /**
     * For each cell of the form, which piece of the row stands there.
     *
     * @return the places of the pieces; empty unless every good alignment reads the same in them, the cheapest alters no piece, and
     *     the sums hold where they must
     */
    Optional<List<Integer>> places() {
        if (alignments.isEmpty() || !isComplete || alignments.get(0).isEdited()) {
            return Optional.empty();
        }
        List<String> cells = alignments.get(0).cells();
        boolean certain =
                alignments.stream().allMatch(one -> one.cells().equals(cells) && (!mustAddUp || one.addsUp()));
        return certain ? Optional.of(alignments.get(0).places()) : Optional.empty();
    }

    /** Whether the cheapest alignment needs an assumption. */
    boolean assumes(Assumption assumption) {
        return !alignments.isEmpty() && alignments.get(0).assumptions().contains(assumption);
    }
}
