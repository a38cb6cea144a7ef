package io.github.disclosurereport.validation.diagnosis.search;

import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.A;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.B;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.P;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.R1;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.R2;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.RECEIVED;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.T;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.diagnosis.CountRange;
import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizerTest {

    /** Two parts and their sum. */
    private static final Component SUM =
            LinearSystem.ofRows(List.of(new int[] {1, 1, -1})).components().get(0);

    private static Localization locate(Component component, Figures figures) {
        return Localizer.locate(component, figures, SearchLimits.STANDARD);
    }

    private static Change change(int slot, long value) {
        return new Change(slot, CountRange.exactly(BigInteger.valueOf(value)));
    }

    private static Change between(int slot, long low, long high) {
        return new Change(slot, new CountRange(BigInteger.valueOf(low), Optional.of(BigInteger.valueOf(high))));
    }

    private static Change from(int slot, long low) {
        return new Change(slot, new CountRange(BigInteger.valueOf(low), Optional.empty()));
    }

    @Test
    void nothingIsSaidOfWhatIsRight() {
        assertThat(WorkedExample.locate(WorkedExample.figures()).status()).isEqualTo(Status.CLEAN);
    }

    @ParameterizedTest
    @CsvSource({"12, 161, 116", "11, 54, 45", "2, 105, 150"})
    void oneWrongCellIsLocated(int slot, long wrong, long right) {
        Localization answer = WorkedExample.locate(WorkedExample.figures().with(slot, wrong));
        assertThat(answer.status()).isEqualTo(Status.LOCATED);
        assertThat(answer.sets()).containsExactly(new CellSet(List.of(change(slot, right))));
        assertThat(answer.lowerBound()).isEqualTo(1);
    }

    @Test
    void twoWrongCellsAreBothFound() {
        Localization answer =
                WorkedExample.locate(WorkedExample.figures().with(P + A, 161).with(R1 + B, 200));
        assertThat(answer.status()).isEqualTo(Status.LOCATED);
        assertThat(answer.sets()).containsExactly(new CellSet(List.of(change(R1 + B, 20), change(P + A, 116))));
    }

    /** The two totals could be wrong instead; a third set, R1 and R2 of B, would need a count below 0. */
    @Test
    void anInterchangeHasTwoExplanations() {
        Localization answer =
                WorkedExample.locate(WorkedExample.figures().with(R1 + A, 36).with(R2 + A, 80));
        assertThat(answer.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(answer.sets())
                .containsExactly(
                        new CellSet(List.of(change(R1 + A, 80), change(R2 + A, 36))),
                        new CellSet(List.of(change(R1 + T, 56), change(R2 + T, 89))));
        Figures roomy = WorkedExample.figures()
                .with(R1 + A, 36)
                .with(R2 + A, 80)
                .with(R2 + B, 49)
                .with(R2 + T, 85);
        assertThat(WorkedExample.locate(roomy.with(P + B, 69)
                                .with(P + T, 185)
                                .with(RECEIVED + B, 70)
                                .with(RECEIVED + T, 190))
                        .sets())
                .contains(new CellSet(List.of(change(R1 + B, 64), change(R2 + B, 5))))
                .hasSize(3);
    }

    @Test
    void anErrorInOneEqualityIsDetectedNotLocated() {
        Component block = LinearSystem.ofRows(List.of(new int[] {1, 1, 1, 1, -1}))
                .components()
                .get(0);
        Localization answer = locate(block, Figures.of(3, 1, 0, 2, 8));
        assertThat(answer.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(answer.sets())
                .extracting(set -> set.changes().get(0))
                .containsExactly(change(0, 5), change(1, 3), change(2, 2), change(3, 4), change(4, 6));
    }

    @Test
    void aCountBelowZeroIsAlwaysWrong() {
        assertThat(locate(SUM, Figures.of(-3, 7, 4)).sets())
                .containsExactly(
                        new CellSet(List.of(between(0, 0, 4), between(1, 0, 4))),
                        new CellSet(List.of(from(0, 0), from(2, 7))));
        assertThat(locate(SUM, Figures.of(-3, 7, 9)).sets()).containsExactly(new CellSet(List.of(change(0, 2))));
    }

    @Test
    void aPinnedFigureBelowZeroCannotBeMended() {
        assertThat(locate(SUM, Figures.of(-3, 7, 4).withPinned(0)).status()).isEqualTo(Status.UNSOLVABLE);
    }

    @Test
    void pinnedFiguresThatContradictEachOtherCannotBeMended() {
        Figures figures = Figures.of(3, 7, 4);
        assertThat(locate(SUM, figures.withPinned(0, 1, 2)).status()).isEqualTo(Status.UNSOLVABLE);
        assertThat(locate(SUM, figures.withPinned(1, 2)).status()).isEqualTo(Status.UNSOLVABLE);
        assertThat(locate(SUM, figures.withPinned(0, 2)).sets()).containsExactly(new CellSet(List.of(change(1, 1))));
    }

    /** Neither part alone can be small enough for the total; together they can, in several ways. */
    @Test
    void valuesThatAreNotUniqueComeWithTheirBounds() {
        Localization answer = locate(SUM, Figures.of(10, 7, 5).withPinned(2));
        assertThat(answer.sets()).containsExactly(new CellSet(List.of(between(0, 0, 5), between(1, 0, 5))));
        assertThat(answer.sets().get(0).isUnique()).isFalse();
    }

    @Test
    void weightsDecide() {
        Figures figures = Figures.of(3, 7, 4).withWeight(0, 5).withWeight(1, 3).withWeight(2, 2);
        Localization answer = locate(SUM, figures);
        assertThat(answer.sets()).containsExactly(new CellSet(List.of(change(2, 10))));
        assertThat(answer.lowerBound()).isEqualTo(2);
    }

    @Test
    void aBlankMayBeAnythingButNotBelowZero() {
        assertThat(locate(SUM, Figures.of(3, 0, 4).withBlank(1)).status()).isEqualTo(Status.CLEAN);
        assertThat(locate(SUM, Figures.of(5, 0, 4).withBlank(1)).sets()).hasSize(2);
    }

    @Test
    void halvesAreNoCounts() {
        Component twice = LinearSystem.ofRows(List.of(new int[] {2, -1, 0}, new int[] {0, 1, -1}))
                .components()
                .get(0);
        Localization answer = locate(twice, Figures.of(4, 7, 7));
        assertThat(answer.sets()).containsExactly(new CellSet(List.of(change(1, 8), change(2, 8))));
    }

    @Test
    void theGreatestNumbersDoNotOverflow() {
        Figures figures = Figures.of(Long.MAX_VALUE, Long.MAX_VALUE, 4);
        BigInteger twice = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO);
        assertThat(locate(SUM, figures).sets())
                .containsExactly(new CellSet(List.of(new Change(2, CountRange.exactly(twice)))));
        assertThat(locate(SUM, Figures.of(Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE))
                        .sets())
                .hasSize(1);
    }

    @Test
    void limitsAreSaidNotGuessedAround() {
        Figures two = WorkedExample.figures().with(P + A, 161).with(R1 + B, 200);
        Localization light = Localizer.locate(WorkedExample.component(), two, new SearchLimits(1, 1_000));
        assertThat(light).isEqualTo(Localization.without(Status.CAPPED, 2, light.nodes()));
        Localization brief = Localizer.locate(WorkedExample.component(), two, new SearchLimits(6, 3));
        assertThat(brief).isEqualTo(Localization.without(Status.CAPPED, 2, 3));
    }
}
