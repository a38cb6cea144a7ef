package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final long SEED = 30;

    private static List<CellSet> sets(List<int[]> rows, Figures figures) {
        List<CellSet> all = new ArrayList<>();
        for (Component component : LinearSystem.ofRows(rows).components()) {
            Localization answer = Localizer.locate(component, figures, SearchLimits.STANDARD);
            all.addAll(answer.sets());
        }
        Collections.sort(all);
        return all;
    }

    @Test
    void theOrderOfCellsAndEqualitiesDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 200; i++) {
            SmallTable table = SmallTable.product(random, i % 3).spoiled(random, 1 + i % 3);
            int size = table.figures().length;
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(order, new Random(random.nextLong()));
            List<int[]> rows = new ArrayList<>();
            for (int[] row : table.rows()) {
                rows.add(order.stream().mapToInt(slot -> row[slot]).toArray());
            }
            Collections.shuffle(rows, new Random(random.nextLong()));
            long[] figures =
                    order.stream().mapToLong(slot -> table.figures()[slot]).toArray();
            List<CellSet> permuted = sets(rows, Figures.of(figures)).stream()
                    .map(found -> new CellSet(found.changes().stream()
                            .map(change -> new Change(order.get(change.slot()), change.values()))
                            .sorted((a, b) -> Integer.compare(a.slot(), b.slot()))
                            .toList()))
                    .sorted()
                    .toList();
            assertThat(permuted)
                    .as("seed %s, table %s", SEED, i)
                    .isEqualTo(sets(table.rows(), Figures.of(table.figures())));
        }
    }

    @Test
    void equalitiesThatFollowFromOthersChangeNothing() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 200; i++) {
            SmallTable table = SmallTable.product(random, 0).spoiled(random, 1 + i % 3);
            Figures figures = table.doubted(random);
            List<int[]> rows = new ArrayList<>(table.rows());
            int[] one = rows.get(random.nextInt(rows.size()));
            int[] two = rows.get(random.nextInt(rows.size()));
            rows.add(IntStream.range(0, one.length)
                    .map(slot -> one[slot] + two[slot])
                    .toArray());
            rows.add(one.clone());
            assertThat(sets(rows, figures)).as("seed %s, table %s", SEED, i).isEqualTo(sets(table.rows(), figures));
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() throws Exception {
        Component requests = Book.requests(Edition.E2021);
        Figures wrong = Book.reports(Edition.E2021).get(1);
        for (int variable : new int[] {3, 40, 90}) {
            wrong = wrong.with(requests.slot(variable), 1 + wrong.number(requests.slot(variable)));
        }
        Figures figures = wrong;
        Localization alone = Localizer.locate(requests, figures, SearchLimits.STANDARD);
        List<Callable<Localization>> tasks =
                Collections.nCopies(64, () -> Localizer.locate(requests, figures, SearchLimits.STANDARD));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Localization> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }
}
