package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BitsTest {

    @Test
    void aSetHoldsWhatIsAdded() {
        long[] set = new long[Bits.words(130)];
        assertThat(set).hasSize(3);
        assertThat(Bits.isEmpty(set)).isTrue();
        for (int element : new int[] {0, 63, 64, 129}) {
            Bits.add(set, element);
            assertThat(Bits.has(set, element)).isTrue();
        }
        assertThat(Bits.has(set, 65)).isFalse();
        assertThat(Bits.next(set, 0)).isZero();
        assertThat(Bits.next(set, 1)).isEqualTo(63);
        assertThat(Bits.next(set, 64)).isEqualTo(64);
        assertThat(Bits.next(set, 65)).isEqualTo(129);
        assertThat(Bits.next(set, 130)).isEqualTo(-1);
        assertThat(Bits.next(set, 192)).isEqualTo(-1);
        Bits.remove(set, 129);
        assertThat(Bits.next(set, 65)).isEqualTo(-1);
    }

    @Test
    void setsOverlapWhereTheyShareAnElement() {
        long[] one = new long[2];
        long[] two = new long[2];
        Bits.add(one, 70);
        Bits.add(two, 6);
        assertThat(Bits.overlap(one, two)).isFalse();
        Bits.addAll(two, one);
        assertThat(Bits.overlap(one, two)).isTrue();
        assertThat(Bits.has(two, 6)).isTrue();
    }
}
