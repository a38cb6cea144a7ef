package io.github.disclosurereport.ingest.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether the figures of a line are exactly those that the form prints, so that their order tells which is which. */
final class Fit {

    private Fit() {}

    /**
     * The figures in the form's order.
     *
     * @param found what stands behind the label, blank cells included
     * @param printed how many figures the form prints there
     * @param isBlank whether nothing stands in a cell
     * @return as many as printed; empty if that is not certain
     */
    static <T> Optional<List<T>> of(List<T> found, int printed, Predicate<T> isBlank) {
        if (found.size() == printed) {
            return Optional.of(found);
        }
        if (found.size() < printed) {
            return Optional.empty();
        }
        int from = 0;
        int to = found.size();
        while (to > from && isBlank.test(found.get(to - 1))) {
            to--;
        }
        while (from < to && isBlank.test(found.get(from))) {
            from++;
        }
        List<T> inner = found.subList(from, to);
        // Fillers around the figures go; a blank among them could be a figure's place or a filler, so then nothing is
        // certain.
        return inner.size() == printed && inner.stream().noneMatch(isBlank) ? Optional.of(inner) : Optional.empty();
    }
}
