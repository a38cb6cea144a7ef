package io.github.disclosurereport.ingest.internal;

import java.util.ArrayList;
import java.util.List;

/** Lines whose cells are divided by "|". */
final class Pipes {

    private Pipes() {}

    /** The cells of a whole row on one line: what stands between the bars, the outer bars being a frame. */
    static List<String> cells(String line) {
        List<String> cells = parts(line);
        if (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (!cells.isEmpty() && cells.get(0).isEmpty() && Spacing.trim(line).startsWith("|")) {
            cells.remove(0);
        }
        return cells;
    }

    /** Everything before, between and after the bars. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
            parts.add(Spacing.trim(line.substring(from, bar)));
            from = bar + 1;
        }
        parts.add(Spacing.trim(line.substring(from)));
        return parts;
    }
}
