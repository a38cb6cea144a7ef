package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.diagnosis.CountRange;
import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every smallest set, as a constraint solver finds them by other means. */
class LocalizerOracleTest {

    private static final long SEED = 20_260_131;
    private static final int TABLES = 1_400;
    private static final int MOST_WEIGHT = 5;

    private final Map<Status, Integer> seen = new EnumMap<>(Status.class);
    private int ranges;
    private int doubtful;

    @Test
    void findsWhatAConstraintSolverFinds() {
        SplittableRandom random = new SplittableRandom(SEED);
        int compared = 0;
        for (int i = 0; i < TABLES; i++) {
            SmallTable table = i % 8 == 7
                    ? SmallTable.anything(random)
                    : SmallTable.product(random, i % 4 == 0 ? 0 : random.nextInt(3))
                            .spoiled(random, 1 + i % 4);
            Figures figures = table.doubted(random);
            String what = "seed " + SEED + ", table " + i;
            compared += compare(table, figures, what) ? 1 : 0;
        }
        System.out.println("seed " + SEED + ": " + compared + " tables and " + ranges
                + " values compared with a constraint solver; parts " + seen + ", " + doubtful + " of them in doubt");
        assertThat(doubtful).as("capped below the greatest weight").isLessThan(5);
        assertThat(compared).isGreaterThanOrEqualTo(1_000);
        assertThat(seen.get(Status.LOCATED)).isGreaterThan(100);
        assertThat(seen.get(Status.AMBIGUOUS)).isGreaterThan(100);
        assertThat(seen.get(Status.CLEAN)).isGreaterThan(20);
        assertThat(seen.get(Status.UNSOLVABLE)).isGreaterThan(5);
    }

    private boolean compare(SmallTable table, Figures figures, String what) {
        Set<String> sets = new TreeSet<>(List.of("[]"));
        int weight = 0;
        boolean solvable = true;
        boolean capped = false;
        SearchLimits limits = new SearchLimits(MOST_WEIGHT, 200_000);
        for (Component component : LinearSystem.ofRows(table.rows()).components()) {
            Localization answer = Localizer.locate(component, figures, limits);
            seen.merge(answer.status(), 1, Integer::sum);
            solvable &= answer.status() != Status.UNSOLVABLE;
            capped |= answer.status() == Status.CAPPED;
            weight += answer.lowerBound();
            sets = product(sets, answer.sets());
            if (!answer.sets().isEmpty() && component.variables() == figures.size()) {
                compareValues(table, figures, answer.sets().get(0), component.isUnit(), what);
            }
        }
        if (capped) {
            doubtful += weight <= MOST_WEIGHT ? 1 : 0;
            return false;
        }
        Optional<Set<String>> expected = Oracle.smallest(table.rows(), figures, solvable ? weight : MOST_WEIGHT);
        if (expected.isPresent()) {
            assertThat(solvable ? sets : Set.of()).as(what).isEqualTo(expected.get());
        }
        return expected.isPresent();
    }

    private void compareValues(SmallTable table, Figures figures, CellSet set, boolean exact, String what) {
        List<Integer> open = Arrays.stream(set.slots()).boxed().toList();
        BigInteger most = BigInteger.valueOf(Oracle.most(figures));
        for (Change change : set.changes()) {
            Optional<CountRange> answer = Oracle.range(table.rows(), figures, open, change.slot());
            if (answer.isPresent()) {
                ranges++;
                compareValues(change.values(), answer.get(), exact, most, what);
            }
        }
    }

    /** What has no upper end here has a distant one there, where every cell is bounded. */
    private static void compareValues(
            CountRange values, CountRange expected, boolean exact, BigInteger most, String what) {
        BigInteger end = expected.high().orElseThrow();
        assertThat(values.low()).as(what).isLessThanOrEqualTo(expected.low());
        if (values.high().isEmpty()) {
            assertThat(end).as(what).isGreaterThan(most.divide(BigInteger.TEN));
        } else {
            assertThat(values.contains(end)).as(what).isTrue();
        }
        if (exact) {
            assertThat(values.low()).as(what).isEqualTo(expected.low());
            assertThat(values.high().orElse(end)).as(what).isEqualTo(end);
        }
    }

    /** Each set of one part with each of another. */
    private static Set<String> product(Set<String> sets, List<CellSet> more) {
        if (more.isEmpty()) {
            return sets;
        }
        Set<String> joined = new TreeSet<>();
        for (String set : sets) {
            for (CellSet next : more) {
                joined.add(union(set, next.slots()));
            }
        }
        return joined;
    }

    private static String union(String set, int[] slots) {
        Stream<Integer> before = set.length() == 2
                ? Stream.of()
                : Stream.of(set.substring(1, set.length() - 1).split(", ", -1)).map(Integer::valueOf);
        List<Integer> all = new ArrayList<>(before.toList());
        Arrays.stream(slots).forEach(all::add);
        return all.stream().sorted().toList().toString();
    }
}
