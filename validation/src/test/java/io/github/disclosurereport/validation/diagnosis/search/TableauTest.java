package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The contract of both tableaus: the same problem, the same answer, by the same way. */
class TableauTest {

    private static final long SEED = 2_021;

    private static void compare(Component component, Figures figures, String what) {
        Problem problem = Problem.of(component, figures);
        if (!problem.isRefuted()) {
            assertThat(Localizer.locate(UnitTableau.of(problem), SearchLimits.STANDARD))
                    .as(what)
                    .isEqualTo(Localizer.locate(WideTableau.of(problem), SearchLimits.STANDARD));
        }
    }

    @Test
    void bothAnswerAlikeOnSmallTables() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 400; i++) {
            SmallTable table = SmallTable.product(random, 0).spoiled(random, 1 + i % 3);
            Figures figures = table.doubted(random);
            for (Component component : LinearSystem.ofRows(table.rows()).components()) {
                compare(component, figures, "seed " + SEED + ", table " + i);
            }
        }
    }

    @Test
    void bothAnswerAlikeOnTheForm() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (Edition edition : Edition.values()) {
            Component requests = Book.requests(edition);
            for (Figures figures : Book.reports(edition)) {
                for (int errors = 0; errors <= 3; errors++) {
                    Figures wrong = figures;
                    for (int slot : random.ints(errors, 0, requests.variables()).toArray()) {
                        wrong = wrong.with(requests.slot(slot), random.nextInt(300));
                    }
                    compare(requests, wrong.withBlank(requests.slot(random.nextInt(20))), "seed " + SEED);
                }
            }
        }
    }

    /** A triangle: taking one row from another leaves a 2. */
    @Test
    void theUnitTableauRefusesWhatItCannotHold() {
        Component triangle = LinearSystem.ofRows(
                        List.of(new int[] {1, 1, 0, -1}, new int[] {1, -1, 1, 0}, new int[] {0, 1, 1, -1}))
                .components()
                .get(0);
        assertThat(triangle.isUnit()).isTrue();
        Figures figures = Figures.of(1, 2, 3, 9);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> UnitTableau.of(Problem.of(triangle, figures.withBlank(0)))
                        .freeBlanks())
                .withMessageContaining("beyond 1");
        Localization wide = Localizer.locate(WideTableau.of(Problem.of(triangle, figures)), SearchLimits.STANDARD);
        assertThat(Localizer.locate(triangle, figures, SearchLimits.STANDARD)).isEqualTo(wide);
    }
}
