package io.github.disclosurereport.validation.diagnosis.search;

import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.B;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.P;
import static io.github.disclosurereport.validation.diagnosis.search.WorkedExample.R1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.validation.diagnosis.BlankReason;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlankDeductionTest {

    private static final long SEED = 49;

    private static Component component(int[]... rows) {
        return LinearSystem.ofRows(List.of(rows)).components().get(0);
    }

    private static Deduction deduced(int slot, long value, BlankReason reason) {
        return new Deduction(slot, CountRange.exactly(BigInteger.valueOf(value)), reason);
    }

    private static CountRange between(long low, long high) {
        return new CountRange(BigInteger.valueOf(low), Optional.of(BigInteger.valueOf(high)));
    }

    @Test
    void whatTheEqualitiesGive() {
        assertThat(BlankDeduction.of(
                        WorkedExample.component(), WorkedExample.figures().withBlank(R1 + B, P + B)))
                .containsExactly(
                        deduced(R1 + B, 20, BlankReason.ELIMINATION), deduced(P + B, 29, BlankReason.ELIMINATION));
    }

    @Test
    void aSumOfZeroForcesZeros() {
        Component chain = component(new int[] {1, 1, -1, 0, 0}, new int[] {1, 0, 0, 1, -1});
        assertThat(BlankDeduction.of(chain, Figures.of(0, 0, 0, 0, 7).withBlank(0, 1, 3)))
                .containsExactly(
                        deduced(0, 0, BlankReason.FORCED_ZERO),
                        deduced(1, 0, BlankReason.FORCED_ZERO),
                        deduced(3, 7, BlankReason.FORCED_ZERO));
    }

    /** b − c = 5 with c ≥ 0, and a + b = 5 with a ≥ 0: no single equality says so. */
    @Test
    void boundsMayLeaveOneValue() {
        Component two = component(new int[] {1, 1, 0, -1, 0}, new int[] {0, 1, -1, 0, -1});
        assertThat(BlankDeduction.of(two, Figures.of(0, 0, 0, 5, 5).withBlank(0, 1, 2)))
                .containsExactly(
                        deduced(0, 0, BlankReason.BOUNDS),
                        deduced(1, 5, BlankReason.BOUNDS),
                        deduced(2, 0, BlankReason.BOUNDS));
    }

    @Test
    void whatIsOpenHasBounds() {
        Component sum = component(new int[] {1, 1, -1});
        assertThat(BlankDeduction.of(sum, Figures.of(0, 0, 4).withBlank(0, 1)))
                .containsExactly(
                        new Deduction(0, between(0, 4), BlankReason.OPEN),
                        new Deduction(1, between(0, 4), BlankReason.OPEN));
        assertThat(BlankDeduction.of(sum, Figures.of(3, 0, 0).withBlank(1, 2)))
                .containsExactly(
                        new Deduction(1, new CountRange(BigInteger.ZERO, Optional.empty()), BlankReason.OPEN),
                        new Deduction(2, new CountRange(BigInteger.valueOf(3), Optional.empty()), BlankReason.OPEN));
    }

    @Test
    void theGreatestNumbersDoNotOverflow() {
        Component sum = component(new int[] {1, 1, -1});
        BigInteger twice = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO);
        assertThat(BlankDeduction.of(
                        sum, Figures.of(Long.MAX_VALUE, Long.MAX_VALUE, 0).withBlank(2)))
                .containsExactly(new Deduction(2, CountRange.exactly(twice), BlankReason.ELIMINATION));
    }

    @Test
    void somethingElseMustBeRightFirst() {
        Component sum = component(new int[] {1, 1, -1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlankDeduction.of(sum, Figures.of(5, 0, 4).withBlank(1)))
                .withMessageContaining("no counts in the blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlankDeduction.of(sum, Figures.of(-5, 0, 4).withBlank(1)));
    }

    /** Small tables with many blanks: the bounds that a constraint solver finds. */
    @Test
    void boundsAreThoseThatAConstraintSolverFinds() {
        SplittableRandom random = new SplittableRandom(SEED);
        int compared = 0;
        for (int i = 0; i < 150; i++) {
            SmallTable table = SmallTable.product(random, random.nextInt(2));
            Figures figures = Figures.of(table.figures());
            for (int slot = 0; slot < figures.size(); slot++) {
                figures = random.nextInt(3) == 0 ? figures.withBlank(slot) : figures;
            }
            for (Component component : LinearSystem.ofRows(table.rows()).components()) {
                for (Deduction deduction : BlankDeduction.of(component, figures)) {
                    Optional<CountRange> answer =
                            Oracle.range(table.rows(), figures, new ArrayList<>(), deduction.slot());
                    if (answer.isPresent()) {
                        compared++;
                        String what = "seed " + SEED + ", table " + i + ", slot " + deduction.slot();
                        compare(deduction.values(), answer.get(), component.isUnit(), what);
                    }
                }
            }
        }
        System.out.println("seed " + SEED + ": " + compared + " blanks compared with a constraint solver");
        assertThat(compared).isGreaterThan(500);
    }

    private static void compare(CountRange values, CountRange expected, boolean exact, String what) {
        BigInteger end = expected.high().orElseThrow();
        assertThat(values.low()).as(what).isLessThanOrEqualTo(expected.low());
        assertThat(values.high().orElse(end)).as(what).isGreaterThanOrEqualTo(end);
        if (exact) {
            assertThat(values.low()).as(what).isEqualTo(expected.low());
            assertThat(values.high().orElse(end)).as(what).isEqualTo(end);
            assertThat(values.high().isPresent() || end.bitLength() > 5)
                    .as(what)
                    .isTrue();
        }
    }
}
