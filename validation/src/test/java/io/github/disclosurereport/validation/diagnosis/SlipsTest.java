package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "21, 12, DIGITS_SWAPPED",
        "161, 116, DIGITS_SWAPPED",
        "1201, 1210, DIGITS_SWAPPED",
        "122, 12, DIGIT_ADDED",
        "312, 12, DIGIT_ADDED",
        "1, 12, DIGIT_DROPPED",
        "12, 312, DIGIT_DROPPED",
        "13, 12, DIGIT_REPLACED",
        "82, 12, DIGIT_REPLACED",
        "11, 10, DIGIT_REPLACED"
    })
    void oneSlip(long stands, long meant, Hypothesis slip) {
        assertThat(Slips.between(stands, meant)).contains(slip);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "34, 12", "123, 321", "1200, 12", "54, 145"})
    void noSlipOrMoreThanOne(long stands, long meant) {
        assertThat(Slips.between(stands, meant)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, 0",
        "21, 12, 1",
        "34, 12, 2",
        "1, 100, 2",
        "'', 10, 2",
        "/, 5, 1",
        "2134, 1243, 2",
        "123, 312, 2"
    })
    void countsSlips(String wrong, String right, int slips) {
        assertThat(Slips.count(wrong, right)).isEqualTo(slips);
        assertThat(Slips.count(right, wrong)).as("the way back is as long").isEqualTo(slips);
    }

    @Test
    void greatNumbers() {
        assertThat(Slips.between(Long.MAX_VALUE, Long.MAX_VALUE - 1)).contains(Hypothesis.DIGIT_REPLACED);
    }
}
