package io.github.disclosurereport.ingest.internal.format.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the tables that ruled lines make: lines that meet, and the rectangles between them. */
final class RulingGrid {

    /** Lines of a page after those that lie in one another are joined; with more it is a drawing. */
    private static final int MOST = 600;

    private static final int MOST_SQUARES = 5_000;

    private RulingGrid() {}

    /** The tables of a page; a set of lines that leaves other than rectangles is none. */
    static List<PdfTable> tables(List<Ruling> rules) {
        List<Ruling> joined = new ArrayList<>(join(rules, true));
        joined.addAll(join(rules, false));
        List<PdfTable> tables = new ArrayList<>();
        if (joined.size() <= MOST) {
            Set<Ruling> left = new HashSet<>(joined);
            for (Ruling rule : joined) {
                if (left.remove(rule)) {
                    table(connected(rule, left)).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    /** Lines of one direction, those joined that lie in one another or touch end to end. */
    private static List<Ruling> join(List<Ruling> rules, boolean across) {
        List<Ruling> sorted = rules.stream()
                .filter(rule -> rule.across() == across)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        List<Ruling> joined = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            float at = sorted.get(from).at();
            int to = from;
            while (to < sorted.size() && sorted.get(to).at() - at <= Ruling.NEAR) {
                to++;
            }
            joined.addAll(line(sorted.subList(from, to), at));
            from = to;
        }
        return joined;
    }

    private static List<Ruling> line(List<Ruling> pieces, float at) {
        List<Ruling> line = new ArrayList<>();
        for (Ruling piece :
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
            Ruling last = line.isEmpty() ? null : line.get(line.size() - 1);
            if (last != null && piece.from() <= last.to() + Ruling.NEAR) {
                line.set(line.size() - 1, new Ruling(piece.across(), at, last.from(), Math.max(last.to(), piece.to())));
            } else {
                line.add(new Ruling(piece.across(), at, piece.from(), piece.to()));
            }
        }
        return line;
    }

    private static List<Ruling> connected(Ruling first, Set<Ruling> left) {
        List<Ruling> connected = new ArrayList<>();
        Deque<Ruling> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            Ruling rule = next.remove();
            connected.add(rule);
            List<Ruling> met = left.stream().filter(rule::meets).toList();
            met.forEach(left::remove);
            next.addAll(met);
        }
        return connected;
    }

    private static Optional<PdfTable> table(List<Ruling> rules) {
        List<Float> across = places(rules, true);
        List<Float> down = places(rules, false);
        // One cell is a frame, one column a list. One row may be the rest of a table on the page before.
        boolean isNone = across.size() < 2 || down.size() < 3 || across.size() * down.size() > MOST_SQUARES;
        isNone |= across.size() == 2 && !isRow(rules, across);
        return isNone ? Optional.empty() : new PdfTable(down, across, rules).whole();
    }

    /** Whether every line down reaches from the one line across to the other. */
    private static boolean isRow(List<Ruling> rules, List<Float> across) {
        return rules.stream()
                .filter(rule -> !rule.across())
                .allMatch(
                        rule -> rule.from() <= across.get(0) + Ruling.NEAR && rule.to() >= across.get(1) - Ruling.NEAR);
    }

    private static List<Float> places(List<Ruling> rules, boolean across) {
        return rules.stream()
                .filter(rule -> rule.across() == across)
                .map(Ruling::at)
                .distinct()
                .sorted()
                .toList();
    }
}
