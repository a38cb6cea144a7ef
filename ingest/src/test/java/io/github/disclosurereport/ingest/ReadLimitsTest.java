package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLimitsTest {

    private static ReadLimits limits(int[] of) {
        return new ReadLimits(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void everyLimitIsAtLeastOne(int limit) {
        for (int odd = 0; odd < 9; odd++) {
            int[] of = {1, 1, 1, 1, 1, 1, 1, 1, 1};
            assertThat(limits(of).unread()).isEqualTo(1);
            of[odd] = limit;
            assertThatIllegalArgumentException().as("limit %d", odd).isThrownBy(() -> limits(of));
        }
    }

    @Test
    void theStandardIsThatOfTheGuide() {
        assertThat(ReadLimits.standard())
                .isEqualTo(new ReadLimits(10_000_000, 256, 50_000, 200, 2_000, 64, 50_000, 5_000, 1_000));
    }
}
