package io.github.disclosurereport.ingest.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The results of many documents: in total, by family of shapes and group of quirks, and by each shape and quirk.
 *
 * <p>A rate is held against the bar where enough documents stand behind it that a single one cannot miss the bar; otherwise it is only
 * printed.
 */
final class Measure {

    /** The least share of determined cells that are read right, wherever a rate is judged. */
    static final double BAR = 0.995;

    /** With fewer documents a rate is printed and not judged: the bar would fail by less than five unread documents. */
    static final int LEAST_DOCUMENTS = 1_000;

    private final Tally total = new Tally();
    private final Map<String, Tally> groups = new TreeMap<>();
    private final Map<String, Tally> names = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    void add(GeneratedDocument document) {
        Result result = Result.of(document);
        total.add(result);
        Medium medium = document.medium();
        add(medium.getClass().getSimpleName(), medium.name(), result);
        document.quirks().forEach(quirk -> add("quirks of " + quirk.group(), quirk.name(), result));
        if (!result.faults().isEmpty()) {
            List<String> first =
                    result.faults().subList(0, Math.min(3, result.faults().size()));
            failures.add(document.name() + ": " + result.faults().size() + " faults, such as " + first);
        }
    }

    private void add(String group, String name, Result result) {
        groups.computeIfAbsent(group, one -> new Tally()).add(result);
        names.computeIfAbsent(name, one -> new Tally()).add(result);
    }

    Tally total() {
        return total;
    }

    /** Documents that were not read as they are, with their first faults. */
    List<String> failures() {
        return failures;
    }

    /** What is judged and below the bar. */
    List<String> belowTheBar() {
        List<String> below = new ArrayList<>();
        groups.forEach((name, tally) -> judge(name, tally, below));
        names.forEach((name, tally) -> judge(name, tally, below));
        judge("total", total, below);
        return below;
    }

    private static void judge(String name, Tally tally, List<String> below) {
        if (isJudged(tally) && tally.share() < BAR) {
            below.add(line(name, tally));
        }
    }

    private static boolean isJudged(Tally tally) {
        return tally.documents() >= LEAST_DOCUMENTS;
    }

    private static String line(String name, Tally tally) {
        return tally.line(name) + (isJudged(tally) ? "  bar" : "");
    }

    /** The figures as a table. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Tally.head());
        names.forEach((name, tally) -> lines.add(line(name, tally)));
        groups.forEach((name, tally) -> lines.add(line(name, tally)));
        lines.add(line("total", total));
        lines.add("\"bar\": at least " + 100 * BAR + " % must be right, judged from " + LEAST_DOCUMENTS
                + " documents on");
        return lines;
    }
}
