package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.validation.diagnosis.BlankReason;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The values that the engine hands out guard what they claim. */
class ResultTest {

    private static final CountRange OPEN = new CountRange(BigInteger.ZERO, Optional.empty());

    private static CellSet of(int... slots) {
        return new CellSet(IntStream.of(slots)
                .mapToObj(slot -> new Change(slot, CountRange.exactly(BigInteger.ONE)))
                .toList());
    }

    @Test
    void explanationsAreOrderedBySlots() {
        assertThat(of(1, 5)).isLessThan(of(2, 3)).isLessThan(of(1, 6)).isLessThan(of(1, 5, 6));
        assertThat(of(1, 5).slots()).containsExactly(1, 5);
        assertThat(of(1).isUnique()).isTrue();
        assertThat(new CellSet(List.of(new Change(1, OPEN))).isUnique()).isFalse();
    }

    @Test
    void aLocationHasAsManySetsAsItsStatusSays() {
        assertThatIllegalArgumentException().isThrownBy(() -> Localization.without(Status.LOCATED, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Localization(Status.AMBIGUOUS, List.of(of(1)), 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Localization(Status.LOCATED, List.of(of(1), of(2)), 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Localization(Status.CAPPED, List.of(of(1)), 1, 1));
    }

    @Test
    void onlyAnOpenBlankHasSeveralValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deduction(1, OPEN, BlankReason.BOUNDS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deduction(1, CountRange.exactly(BigInteger.ONE), BlankReason.OPEN));
    }

    @Test
    void limitsAreSensible() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchLimits(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchLimits(1, 0));
    }
}
