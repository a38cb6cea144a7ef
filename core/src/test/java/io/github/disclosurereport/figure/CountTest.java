package io.github.disclosurereport.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    @Test
    void aBlankIsNoZeroAndAMarkIsNeither() {
        assertThat(Count.blank()).isNotEqualTo(Count.ZERO).isNotEqualTo(Count.notApplicable());
        assertThat(Count.notApplicable()).isNotEqualTo(Count.ZERO);
        assertThat(Count.blank().isBlank()).isTrue();
        assertThat(Count.blank().isNumber()).isFalse();
        assertThat(Count.blank().isNotApplicable()).isFalse();
        assertThat(Count.notApplicable().isNotApplicable()).isTrue();
        assertThat(Count.notApplicable().isBlank()).isFalse();
        assertThat(Count.ZERO.isNumber()).isTrue();
    }

    @Test
    void onlyANumberHasAValue() {
        assertThat(Count.of(255).value()).isEqualTo(255);
        assertThat(Count.of(256).value()).isEqualTo(256);
        assertThatIllegalStateException()
                .isThrownBy(() -> Count.blank().value())
                .withMessageContaining("BLANK");
        assertThatIllegalStateException()
                .isThrownBy(() -> Count.notApplicable().value())
                .withMessageContaining("NOT_APPLICABLE");
        assertThat(Count.blank().orElse(7)).isEqualTo(7);
        assertThat(Count.of(3).orElse(7)).isEqualTo(3);
    }

    @Test
    void smallNumbersAreShared() {
        assertThat(Count.of(0)).isSameAs(Count.ZERO);
        assertThat(Count.of(255)).isSameAs(Count.of(255));
        assertThat(Count.of(-1)).isEqualTo(Count.of(-1)).hasSameHashCodeAs(Count.of(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "0", "-8", "1224", "9223372036854775807"})
    void textIsReadBack(String text) {
        assertThat(Count.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "3件", "1,224", "9223372036854775808", "1.0"})
    void otherTextIsRefused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Count.parse(text));
    }

    @Test
    void sums() {
        assertThat(Count.sum(Count.of(2), Count.notApplicable(), Count.of(3))).isEqualTo(Count.of(5));
        assertThat(Count.sum(Count.of(2), Count.blank())).isEqualTo(Count.blank());
        assertThat(Count.sum(Count.notApplicable())).isEqualTo(Count.notApplicable());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Count.sum(Count.of(Long.MAX_VALUE), Count.of(1)));
    }
}
