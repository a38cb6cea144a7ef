package io.github.disclosurereport.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows whose cells are divided by bars or tabs. */
public final class DelimitedRow {

    /** Rows are no longer, in characters. */
    private static final int LONGEST = 20_000;

    private DelimitedRow() {}

    /** The cells of a whole row on one line: what stands between the bars, the outer bars being a frame. */
    public static List<String> cells(String line) {
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
    public static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
            parts.add(Spacing.trim(line.substring(from, bar)));
            from = bar + 1;
        }
        parts.add(Spacing.trim(line.substring(from)));
        return parts;
    }

    /** The squares of a line; one if neither bars nor tabs part it, or it is too long for a row. */
    public static List<String> squares(String line) {
        if (line.length() > LONGEST) {
            return List.of(line);
        }
        if (line.indexOf('|') >= 0) {
            return parts(line);
        }
        return line.indexOf('\t') < 0
                ? List.of(line)
                : Stream.of(line.split("\t", -1)).map(Spacing::trim).toList();
    }

    /** What stands in the squares of a row, blank ones left out. */
    public static List<String> filled(String row) {
        return squares(row).stream().filter(square -> !square.isEmpty()).toList();
    }
}
