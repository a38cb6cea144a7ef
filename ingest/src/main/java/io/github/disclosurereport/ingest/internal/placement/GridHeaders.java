package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.FormColumns;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The column heads of a grid as far as it has been read: for each column, the labels above it from the top down. */
final class GridHeaders {

    /**
     * A head.
     *
     * @param square its cell
     * @param key its key
     */
    private record Head(GridCell square, String key) {}

    private final TableLabels labels;
    private final List<List<Head>> columns = new ArrayList<>();
    /** The keys of all heads as they are read. */
    private final List<String> reading = new ArrayList<>();

    private boolean underData;
    /** What the heads say of the columns that were asked for last: the lines of a table have the same, row after row. */
    private @Nullable HeaderRow last;

    private @Nullable FormColumns lastForm;
    private int lastFirst;

    GridHeaders(TableLabels labels) {
        this.labels = labels;
    }

    /** Adds a row of heads. Heads below figures begin anew, as section 二 does for every block. */
    void add(List<GridCell> row, int index) {
        last = null;
        if (underData) {
            columns.clear();
            reading.clear();
            underData = false;
        }
        List<Head> heads = row.stream()
                .filter(square -> square.row() == index && !square.content().isBlank())
                .flatMap(square ->
                        labels.headsIn(square.content().key()).stream().map(key -> new Head(square, key)))
                .toList();
        // Converters repeat names of lines as the heads of a table that a page has split: those head no columns.
        boolean madeUp =
                heads.stream().filter(head -> labels.isLine(head.key())).count() > 1;
        if (!madeUp) {
            heads.forEach(head -> reading.add(head.key()));
            for (Head head : heads) {
                GridCell square = head.square();
                for (int c = square.column(); c < reach(head, row, index); c++) {
                    while (columns.size() <= c) {
                        columns.add(new ArrayList<>());
                    }
                    columns.get(c).add(head);
                }
            }
        }
    }

    /** Where a head ends. One over several columns covers the blank cells beside it: converters that know no spans leave those. */
    private int reach(Head head, List<GridCell> row, int index) {
        int end = head.square().endColumn();
        boolean group = labels.isLabel(head.key()) && !labels.tellsColumns(head.key());
        for (GridCell next : row) {
            boolean blank = next.row() == index && next.content().isBlank();
            if (group && blank && next.column() == end) {
                end = next.endColumn();
            }
        }
        return end;
    }

    /** Whether a head is one of these. */
    boolean name(Set<String> keys) {
        return reading.stream().anyMatch(keys::contains);
    }

    /** Whether they are those of a block of the form, one after another, wherever they stand, and no others. */
    boolean arePrinted() {
        return labels.headOrder().isPrinted(reading)
                && reading.stream().noneMatch(key -> labels.tellsColumns(key) && !labels.isColumn(key));
    }

    /** Says that figures were met: the next heads begin anew. */
    void dataBegins() {
        underData = true;
    }

    /**
     * What the heads say of the columns where the figures of a line stand.
     *
     * @param form the columns of the line
     * @param first the column of its first figure: heads that begin before it are heads of its label, or titles
     */
    HeaderRow over(FormColumns form, int first) {
        HeaderRow row = last;
        if (row == null || form != lastForm || first != lastFirst) {
            row = told(form, first);
            last = row;
            lastForm = form;
            lastFirst = first;
        }
        return row;
    }

    private HeaderRow told(FormColumns form, int first) {
        HeaderRow row = new HeaderRow(form.size());
        for (int column = first; column < columns.size(); column++) {
            List<String> keys = new ArrayList<>();
            for (Head head : columns.get(column)) {
                boolean own = form.size() == 1 || labels.isColumn(head.key()) || !coversAll(head, first);
                if (head.square().column() >= first && own && !head.key().isEmpty()) {
                    keys.add(head.key());
                }
            }
            int cell = form.under(keys, labels);
            if (cell >= 0) {
                row.know(column, cell);
            } else {
                for (String key : keys) {
                    if (labels.tellsColumns(key)) {
                        row.wonder(column, key);
                    }
                }
            }
        }
        row.guessTheLast(form);
        return row;
    }

    private boolean coversAll(Head head, int first) {
        return head.square().column() <= first && head.square().endColumn() >= columns.size();
    }

    /** What stands over a column, run together: where a unit may be stated. */
    String words(int column) {
        return column >= columns.size()
                ? ""
                : columns.get(column).stream()
                        .map(head -> head.square().content().text())
                        .collect(Collectors.joining(" "));
    }
}
