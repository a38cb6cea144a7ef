package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.FormSum;
import java.util.ArrayList;
import java.util.List;

/**
 * What the form prints in a row: how many figures, and which of them sum others. Rows are aligned with it.
 *
 * @param slots how many figures
 * @param sums the totals among them
 */
public record RowTemplate(int slots, List<Sum> sums) {

    /**
     * A total and its parts, by their places in the row from 0.
     *
     * @param parts the places of the parts, all before that of the total
     * @param total the place of the total
     */
    public record Sum(List<Integer> parts, int total) {}

    /** Copies the sums. */
    public RowTemplate {
        sums = List.copyOf(sums);
    }

    /**
     * The template of some cells of a row.
     *
     * @param cells the cells from left to right
     * @param all the sums of the table; those of which a cell is missing are left out
     */
    public static RowTemplate of(List<Cell> cells, List<FormSum> all) {
        List<Sum> sums = new ArrayList<>();
        for (FormSum sum : all) {
            List<Integer> parts = sum.parts().stream().map(cells::indexOf).toList();
            int total = cells.indexOf(sum.total());
            if (total >= 0 && !parts.contains(-1)) {
                sums.add(new Sum(parts, total));
            }
        }
        return new RowTemplate(cells.size(), sums);
    }

    /**
     * The same row without some of its cells.
     *
     * @param places those that are kept, from 0
     */
    public RowTemplate part(List<Integer> places) {
        if (places.size() == slots) {
            return this;
        }
        List<Integer> kept = places.stream().sorted().toList();
        List<Sum> whole = new ArrayList<>();
        for (Sum sum : sums) {
            if (kept.contains(sum.total()) && kept.containsAll(sum.parts())) {
                whole.add(new Sum(sum.parts().stream().map(kept::indexOf).toList(), kept.indexOf(sum.total())));
            }
        }
        return new RowTemplate(kept.size(), whole);
    }

    /** Whether the row is one sum with its total last, so that it can have a {@linkplain #withSubtotal() subtotal}. */
    public boolean isOneSum() {
        return sums.size() == 1
                && sums.get(0).total() == slots - 1
                && sums.get(0).parts().size() == slots - 1;
    }

    /** The same row with the 小计 of all parts but the first before its total, as publishers add it to section 三. */
    public RowTemplate withSubtotal() {
        List<Integer> parts = sums.get(0).parts();
        int subtotal = sums.get(0).total();
        return new RowTemplate(
                slots + 1, List.of(new Sum(parts.subList(1, parts.size()), subtotal), new Sum(parts, subtotal + 1)));
    }
}
