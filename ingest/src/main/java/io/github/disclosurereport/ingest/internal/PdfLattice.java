package io.github.disclosurereport.ingest.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the tables that ruled lines make: lines that meet, and the rectangles between them. */
final class PdfLattice {

    /** Lines of a page after those that lie in one another are joined; with more it is a drawing. */
    private static final int MOST = 600;

    private static final int MOST_SQUARES = 5_000;

    private PdfLattice() {}

    /** The tables of a page; a set of lines that leaves other than rectangles is none. */
    static List<PdfTable> tables(List<PdfRule> rules) {
        List<PdfRule> joined = new ArrayList<>(join(rules, true));
        joined.addAll(join(rules, false));
        List<PdfTable> tables = new ArrayList<>();
        if (joined.size() <= MOST) {
            Set<PdfRule> left = new HashSet<>(joined);
            for (PdfRule rule : joined) {
                if (left.remove(rule)) {
                    table(connected(rule, left)).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    /** Lines of one direction, those joined that lie in one another or touch end to end. */
    private static List<PdfRule> join(List<PdfRule> rules, boolean across) {
        List<PdfRule> sorted = rules.stream()
                .filter(rule -> rule.across() == across)
                .sorted(Comparator.comparingDouble(PdfRule::at))
                .toList();
        List<PdfRule> joined = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            float at = sorted.get(from).at();
            int to = from;
            while (to < sorted.size() && sorted.get(to).at() - at <= PdfRule.NEAR) {
                to++;
            }
            joined.addAll(line(sorted.subList(from, to), at));
            from = to;
        }
        return joined;
    }

    private static List<PdfRule> line(List<PdfRule> pieces, float at) {
        List<PdfRule> line = new ArrayList<>();
        for (PdfRule piece : pieces.stream()
                .sorted(Comparator.comparingDouble(PdfRule::from))
                .toList()) {
            PdfRule last = line.isEmpty() ? null : line.get(line.size() - 1);
            if (last != null && piece.from() <= last.to() + PdfRule.NEAR) {
                line.set(
                        line.size() - 1, new PdfRule(piece.across(), at, last.from(), Math.max(last.to(), piece.to())));
            } else {
                line.add(new PdfRule(piece.across(), at, piece.from(), piece.to()));
            }
        }
        return line;
    }

    private static List<PdfRule> connected(PdfRule first, Set<PdfRule> left) {
        List<PdfRule> connected = new ArrayList<>();
        Deque<PdfRule> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            PdfRule rule = next.remove();
            connected.add(rule);
            List<PdfRule> met = left.stream().filter(rule::meets).toList();
            met.forEach(left::remove);
            next.addAll(met);
        }
        return connected;
    }

    private static Optional<PdfTable> table(List<PdfRule> rules) {
        List<Float> across = places(rules, true);
        List<Float> down = places(rules, false);
        // One cell is a frame, one column a list. One row may be the rest of a table on the page before.
        boolean isNone = across.size() < 2 || down.size() < 3 || across.size() * down.size() > MOST_SQUARES;
        isNone |= across.size() == 2 && !isRow(rules, across);
        return isNone ? Optional.empty() : new PdfTable(down, across, rules).whole();
    }

    /** Whether every line down reaches from the one line across to the other. */
    private static boolean isRow(List<PdfRule> rules, List<Float> across) {
        return rules.stream()
                .filter(rule -> !rule.across())
                .allMatch(rule ->
                        rule.from() <= across.get(0) + PdfRule.NEAR && rule.to() >= across.get(1) - PdfRule.NEAR);
    }

    private static List<Float> places(List<PdfRule> rules, boolean across) {
        return rules.stream()
                .filter(rule -> rule.across() == across)
                .map(PdfRule::at)
                .distinct()
                .sorted()
                .toList();
    }
}
