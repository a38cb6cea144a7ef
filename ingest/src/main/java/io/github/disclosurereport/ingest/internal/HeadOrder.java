package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of a table's heads, for tables that lost their grid: there the form's order is all that tells which figure is which, so
 * heads in another order must be seen. Heads that are broken over lines are not.
 */
final class HeadOrder {

    /** The keys of heads that stand beside each other and are as high as each other, each once: those are read one after another. */
    private final List<List<String>> rows = new ArrayList<>();

    HeadOrder(FormTable table) {
        table.blocks().stream().flatMap(block -> block.head().stream()).forEach(this::add);
    }

    private void add(PrintedRow row) {
        Map<Integer, List<String>> byHeight = new TreeMap<>();
        for (PrintedCell cell : row.cells()) {
            List<String> keys = byHeight.computeIfAbsent(cell.rowSpan(), height -> new ArrayList<>());
            String key = LabelKey.of(cell.label());
            if (!key.isEmpty() && !keys.contains(key)) {
                keys.add(key);
            }
        }
        byHeight.values().stream().filter(keys -> keys.size() > 1).forEach(rows::add);
    }

    /** Whether a key is that of a head which has others beside it. */
    boolean isHead(String key) {
        return rows.stream().anyMatch(row -> row.contains(key));
    }

    /** Whether heads stand in another order than the form prints. */
    boolean isOther(List<String> keys) {
        return rows.stream().anyMatch(row -> isOther(row, keys));
    }

    /** A row of heads may stand there several times, each time from its first that is not broken to its last. */
    private static boolean isOther(List<String> row, List<String> keys) {
        List<Integer> places =
                keys.stream().map(row::indexOf).filter(place -> place >= 0).toList();
        if (places.isEmpty()) {
            return false;
        }
        int first = Collections.min(places);
        int begun = places.get(0);
        int before = -1;
        for (int place : places) {
            if (place <= before) {
                if (place != first || begun != first) {
                    return true;
                }
                begun = place;
            }
            before = place;
        }
        return begun != first;
    }
}
