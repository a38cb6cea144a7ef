package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholenessTest {

    /** a·x + b·y = total, x and y blank. */
    private static Tableau satisfied(int a, int b, long total) {
        Component component =
                LinearSystem.ofRows(List.of(new int[] {a, b, -1})).components().get(0);
        Tableau tableau =
                WideTableau.of(Problem.of(component, Figures.of(0, 0, total).withBlank(0, 1)));
        tableau.freeBlanks();
        assertThat(tableau.survey(1)).isZero();
        return tableau;
    }

    /** 3x + 5y: not 4 and not 7 with counts, though 7 with numbers below 0; 6x + 10y: nothing odd at all. */
    @ParameterizedTest
    @CsvSource({
        "3, 5, 4, NO, true",
        "3, 5, 7, NO, true",
        "3, 5, 8, YES, true",
        "3, 5, 5, YES, true",
        "6, 10, 7, NO, false",
        "6, 10, 16, YES, true",
        "3, -5, 4, YES, true",
        "6, -10, 7, NO, false"
    })
    void wholeNumbersAreFoundOrRuledOut(int a, int b, long total, Wholeness.Answer answer, boolean onLattice) {
        Tableau tableau = satisfied(a, b, total);
        assertThat(Wholeness.of(tableau)).isEqualTo(answer);
        assertThat(Lattice.hasPoint(tableau)).isEqualTo(onLattice);
    }

    @Test
    void tooManyValuesToTryIsNoAnswer() {
        assertThat(Wholeness.of(satisfied(40_009, 50_021, 2_001_290_188L))).isEqualTo(Wholeness.Answer.UNKNOWN);
    }

    @Test
    void culpritsAreTheCellsThatDoNotDivide() {
        Component component = LinearSystem.ofRows(List.of(new int[] {6, 3, 4, -1}))
                .components()
                .get(0);
        Tableau tableau =
                WideTableau.of(Problem.of(component, Figures.of(0, 1, 1, 12).withBlank(0)));
        tableau.freeBlanks();
        long[] culprits = new long[1];
        Wholeness.culprits(tableau, culprits);
        assertThat(culprits[0]).isEqualTo(0b1110);
    }
}
