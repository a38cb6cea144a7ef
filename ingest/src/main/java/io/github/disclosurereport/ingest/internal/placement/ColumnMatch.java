package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether the figures of a line are exactly those that the form prints, so that their order tells which is which. */
final class ColumnMatch {

    private ColumnMatch() {}

    /**
     * The figures in the form's order.
     *
     * @param found what stands behind the label, blank cells included
     * @param printed how many figures the form prints there
     * @param text what stands in a cell
     * @return as many as printed; empty if that is not certain
     */
    static <T> Optional<List<T>> of(List<T> found, int printed, Function<T, CellText> text) {
        if (found.size() == printed) {
            return Optional.of(found);
        }
        if (found.size() < printed) {
            return Optional.empty();
        }
        List<CellText> texts = found.stream().map(text).toList();
        int from = 0;
        int to = texts.size();
        while (to > from && texts.get(to - 1).isBlank()) {
            to--;
        }
        while (from < to && texts.get(from).isBlank()) {
            from++;
        }
        boolean fits = to - from == printed && isCertain(texts.subList(from, to), from > 0);
        return fits ? Optional.of(found.subList(from, to)) : Optional.empty();
    }

    /**
     * The figures in the form's order, of a row whose blanks stand between two tabs: a blank cell, or white space.
     *
     * @param found what stands behind the label, blanks included
     * @param printed how many figures the form prints there
     * @return as many as printed; empty if that is not certain
     */
    static Optional<List<CellText>> betweenTabs(List<CellText> found, int printed) {
        List<CellText> filled = found.stream().filter(text -> !text.isBlank()).toList();
        int gaps = 0;
        for (int i = 1; i < found.size(); i++) {
            gaps += found.get(i).isBlank() && !found.get(i - 1).isBlank() ? 1 : 0;
        }
        // A blank before the first figure may be the label's; white space stands between all figures or between none.
        boolean counted = found.size() == printed && !found.get(0).isBlank() && (gaps == 0 || RowSums.addUp(found));
        boolean white = gaps == 0 || gaps == filled.size() - 1;
        return counted ? Optional.of(found) : white ? of(filled, printed, Function.identity()) : Optional.empty();
    }

    /**
     * Whether what went from around the figures was fillers only, and none of the figures: the sums say so. A blank among them could
     * be a figure's place or one more filler, so then they must prove where it belongs. Where nothing sums up and two neighbours are
     * alike, a blank before them may be a figure, and they one that spans two columns.
     */
    private static boolean isCertain(List<CellText> figures, boolean fillerBefore) {
        if (figures.stream().anyMatch(CellText::isBlank)) {
            return !fillerBefore && RowSums.proveBlanks(figures);
        }
        boolean mayCoverMore = fillerBefore && !RowSums.haveTotal(figures) && areNeighboursAlike(figures);
        return !mayCoverMore && RowSums.addUp(figures);
    }

    private static boolean areNeighboursAlike(List<CellText> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).text().equals(figures.get(i - 1).text())) {
                return true;
            }
        }
        return false;
    }
}
