package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Count;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountRangeTest {

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    @Test
    void oneCountOrSeveral() {
        assertThat(CountRange.exactly(FIVE).count()).contains(Count.of(5));
        CountRange several = new CountRange(FIVE, Optional.of(SEVEN));
        assertThat(several.isUnique()).isFalse();
        assertThat(several.count()).isEmpty();
        assertThat(several.contains(FIVE)).isTrue();
        assertThat(several.contains(SEVEN)).isTrue();
        assertThat(several.contains(BigInteger.valueOf(8))).isFalse();
        assertThat(several.contains(BigInteger.valueOf(4))).isFalse();
        assertThat(new CountRange(FIVE, Optional.empty()).contains(BigInteger.TEN.pow(30)))
                .isTrue();
    }

    @Test
    void aValueThatNoCountHoldsIsNone() {
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        assertThat(CountRange.exactly(most).count()).contains(Count.of(Long.MAX_VALUE));
        assertThat(CountRange.exactly(most.add(BigInteger.ONE)).count()).isEmpty();
        assertThat(CountRange.exactly(most.add(BigInteger.ONE)).isUnique()).isTrue();
    }

    @Test
    void refusesWhatIsNoRangeOfCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> CountRange.exactly(BigInteger.ONE.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountRange(SEVEN, Optional.of(FIVE)));
    }
}
