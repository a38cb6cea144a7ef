package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.lexicon.RowTemplate;
import io.github.disclosurereport.ingest.internal.placement.RowAligner.Medium;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The aligner against enumeration: every sequence of edits up to a cost is tried on small rows, without bounds, order of search or early
 * ends, and its costs are counted anew from what it gives.
 */
class RowTruthTest {

    private static final String LOST = "?";
    private static final String[] PIECES = {"", "", "0", "0", "1", "1", "2", "3", "12", "/", "1l"};
    private static final int MOST_COST = 9;

    /** A row laid over the form. */
    private record Laid(List<String> cells, int edits, int fillers, boolean edited) {}

    private final List<Laid> all = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void findsWhatEnumerationFinds(Medium medium) {
        long seed = 20_261_129;
        SplittableRandom random = new SplittableRandom(seed);
        int certain = 0;
        for (int i = 0; i < 4_000; i++) {
            int slots = new int[] {3, 4, 5}[random.nextInt(3)];
            RowTemplate template = RowAlignerTest.template(slots);
            List<CellText> row = new ArrayList<>();
            int size = slots + random.nextInt(3);
            for (int p = 0; p < size; p++) {
                row.add(RowAlignerTest.cell(PIECES[random.nextInt(PIECES.length)]));
            }
            Set<List<String>> likely = likely(row, template, medium);
            RowReading reading = RowAligner.align(row, template, medium);
            Set<List<String>> found = new TreeSet<>(java.util.Comparator.comparing(List::toString));
            reading.alignments().forEach(one -> found.add(one.cells()));
            if (reading.places().isPresent()) {
                certain++;
                assertThat(likely)
                        .describedAs("seed %s: %s in %s", seed, row, medium)
                        .containsExactly(reading.places().get().stream()
                                .map(place -> row.get(place).text())
                                .toList());
            }
            if (!found.isEmpty() && reading.isComplete() && row.size() == slots) {
                assertThat(found)
                        .describedAs("seed %s: %s in %s", seed, row, medium)
                        .isSubsetOf(likely);
            }
        }
        assertThat(certain).isGreaterThan(500);
    }

    /** What a row may say: the cells of all alignments that cost no more than one over the cheapest. */
    private Set<List<String>> likely(List<CellText> row, RowTemplate template, Medium medium) {
        all.clear();
        enumerate(row.stream().map(CellText::text).toList(), template, medium, new ArrayList<>(), 0, 0, false);
        TreeMap<Integer, Set<List<String>>> byCost = new TreeMap<>();
        for (Laid laid : all) {
            int wrong = 0;
            int open = 0;
            for (RowTemplate.Sum sum : template.sums()) {
                int cost = wrong(laid.cells(), sum);
                wrong += cost;
                open += cost == 0 && isOpen(laid.cells(), sum) ? 2 : 0;
            }
            if (!laid.edited() || wrong == 0) {
                byCost.computeIfAbsent(
                                laid.edits() + wrong + open,
                                cost -> new TreeSet<>(java.util.Comparator.comparing(List::toString)))
                        .add(laid.cells().stream()
                                .map(cell -> cell.equals(LOST) ? "" : cell)
                                .toList());
            }
        }
        Set<List<String>> likely = new TreeSet<>(java.util.Comparator.comparing(List::toString));
        if (!byCost.isEmpty()) {
            byCost.headMap(byCost.firstKey() + 1, true).values().forEach(likely::addAll);
        }
        return likely;
    }

    private static boolean isOpen(List<String> cells, RowTemplate.Sum sum) {
        return cells.get(sum.total()).equals(LOST)
                || sum.parts().stream().anyMatch(part -> cells.get(part).equals(LOST));
    }

    private static int wrong(List<String> cells, RowTemplate.Sum sum) {
        int parts = 0;
        boolean numbers = true;
        String total = cells.get(sum.total());
        for (int part : sum.parts()) {
            String cell = cells.get(part);
            if (cell.equals("1l")) {
                return 0;
            }
            parts += isNumber(cell) ? Integer.parseInt(cell) : 0;
            numbers &= isNumber(cell);
        }
        if (total.equals("1l")) {
            return 0;
        }
        if (isOpen(cells, sum)) {
            return isNumber(total) && parts > Integer.parseInt(total) ? 2 : 0;
        }
        if (parts == (isNumber(total) ? Integer.parseInt(total) : 0)) {
            return 0;
        }
        return total.isEmpty() && numbers ? 4 : 2;
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
    }

    private void enumerate(
            List<String> rest,
            RowTemplate template,
            Medium medium,
            List<String> cells,
            int cost,
            int from,
            boolean edited) {
        if (cost > MOST_COST) {
            return;
        }
        int open = template.slots() - cells.size();
        if (rest.isEmpty() && open == 0) {
            all.add(new Laid(List.copyOf(cells), cost, from, edited));
        }
        if (open < 0) {
            return;
        }
        if (!rest.isEmpty()) {
            String next = rest.get(0);
            List<String> behind = rest.subList(1, rest.size());
            step(behind, template, medium, cells, next, cost, from, edited);
            enumerate(
                    behind, template, medium, cells, cost + (next.isEmpty() ? 1 : 3), from, edited || !next.isEmpty());
            if (medium == Medium.WORDS
                    && !next.isEmpty()
                    && !behind.isEmpty()
                    && !behind.get(0).isEmpty()) {
                String joined = next + behind.get(0);
                if (isNumber(joined) && !(joined.length() > 1 && joined.startsWith("0"))) {
                    step(behind.subList(1, behind.size()), template, medium, cells, joined, cost + 1, from, true);
                }
            }
            String last = rest.get(rest.size() - 1);
            if (medium == Medium.WORDS && from == 0 && rest.size() > 1 && isNumber(last)) {
                step(rest.subList(0, rest.size() - 1), template, medium, cells, last, cost + 3, 1, true);
            }
        }
        step(rest, template, medium, cells, medium == Medium.WORDS ? "" : LOST, cost + 2, from, true);
    }

    private void step(
            List<String> rest,
            RowTemplate template,
            Medium medium,
            List<String> cells,
            String cell,
            int cost,
            int from,
            boolean edited) {
        if (cells.size() < template.slots()) {
            cells.add(cell);
            enumerate(rest, template, medium, cells, cost, from, edited);
            cells.remove(cells.size() - 1);
        }
    }
}
