package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A table with ruled lines that goes on over pages. A part shows only the edges of the columns that its own rows have: one without
 * the labels of groups has fewer. So parts belong together if the edges of one are all among those of the other.
 */
final class TableContinuation {

    private final List<PdfTable> parts = new ArrayList<>();
    /** The edges of all columns met, from the left edge of the table: pages may have margins of their own. */
    private final TreeSet<Float> edges = new TreeSet<>();

    TableContinuation(PdfTable first) {
        add(first);
    }

    /** Whether a table can be the next part. */
    boolean isContinuedBy(PdfTable next) {
        List<Float> own = next.edges();
        boolean wide = Math.abs(own.get(own.size() - 1) - edges.last()) <= Ruling.NEAR;
        return wide && (own.stream().allMatch(this::has) || edges.stream().allMatch(edge -> isAmong(edge, own)));
    }

    private boolean has(float edge) {
        return !edges.subSet(edge - Ruling.NEAR, true, edge + Ruling.NEAR, true).isEmpty();
    }

    private static boolean isAmong(float edge, List<Float> others) {
        return others.stream().anyMatch(other -> Math.abs(edge - other) <= Ruling.NEAR);
    }

    void add(PdfTable next) {
        if (!parts.isEmpty()) {
            BrokenRow.join(last(), next);
        }
        parts.add(next);
        next.edges().stream().filter(edge -> !has(edge)).forEach(edges::add);
    }

    PdfTable last() {
        return parts.get(parts.size() - 1);
    }

    int rows() {
        return parts.stream().mapToInt(PdfTable::rows).sum();
    }

    int columns() {
        return edges.size() - 1;
    }

    /** The grid of all parts. */
    Grid grid(int number) {
        SpanGrid grid = new SpanGrid(number, rows(), columns());
        List<Float> all = List.copyOf(edges);
        parts.forEach(part -> part.write(grid, all));
        return grid.build();
    }
}
