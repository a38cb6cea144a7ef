package io.github.disclosurereport.ingest.internal;

import java.util.List;
import java.util.Optional;

/** Whether the figures of a line are exactly those that the form prints, so that their order tells which is which. */
final class Fit {

    private Fit() {}

    /**
     * The figures in the form's order.
     *
     * @param found what stands behind the label, blank cells included
     * @param printed how many figures the form prints there
     * @return as many as printed; empty if that is not certain
     */
    static Optional<List<CellText>> of(List<CellText> found, int printed) {
        if (found.size() == printed) {
            return Optional.of(found);
        }
        if (found.size() < printed) {
            return Optional.empty();
        }
        int from = 0;
        int to = found.size();
        while (to > from && found.get(to - 1).isBlank()) {
            to--;
        }
        while (from < to && found.get(from).isBlank()) {
            from++;
        }
        List<CellText> inner = found.subList(from, to);
        // Fillers around the figures go; a blank among them could be a figure's place or a filler, so then nothing is
        // certain.
        return inner.size() == printed && inner.stream().noneMatch(CellText::isBlank)
                ? Optional.of(inner)
                : Optional.empty();
    }
}
