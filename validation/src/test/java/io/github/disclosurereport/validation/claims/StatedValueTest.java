package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedValueTest {

    private static StatedValue count(String low, String high, Qualifier qualifier) {
        return new StatedValue(new BigDecimal(low), new BigDecimal(high), "件", UnitKind.CASES, qualifier);
    }

    private static StatedValue share(String percent, Qualifier qualifier) {
        BigDecimal value = new BigDecimal(percent);
        return new StatedValue(value, value, "%", UnitKind.PERCENT, qualifier);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 100, 100",
        "ABOUT, 80, 120",
        "AT_LEAST, 100, 120",
        "NEARLY, 80, 100",
    })
    void aRoughFigureMayBeAFifthOff(Qualifier qualifier, long least, long most) {
        StatedValue hundred = count("100", "100", qualifier);
        assertThat(hundred.admits(BigInteger.valueOf(least))).isTrue();
        assertThat(hundred.admits(BigInteger.valueOf(most))).isTrue();
        assertThat(hundred.admits(BigInteger.valueOf(least - 1))).isFalse();
        assertThat(hundred.admits(BigInteger.valueOf(most + 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true", "5, true", "6, false"})
    void aRangeAdmitsItsEnds(long actual, boolean admitted) {
        assertThat(count("3", "5", Qualifier.EXACT).admits(BigInteger.valueOf(actual)))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 67, true",
        "2, 3, 66, true",
        "2, 3, 65, false",
        "2, 3, 68, false",
        "2, 3, 66.7, true",
        "2, 3, 66.6, true",
        "2, 3, 66.67, true",
        "2, 3, 66.66, true",
        "2, 3, 66.65, false",
        "1, 3, 33.33, true",
        "1, 3, 33.34, false",
        "1, 2, 50.0, true",
        "1, 8, 13, true",
        "1, 8, 12, true",
        "1, 8, 12.5, true",
        "3, 3, 100, true",
        "998, 1000, 100, true",
        "994, 1000, 100, false",
        "0, 3, 0, true",
    })
    void aShareIsRoundedHalfUpOrCutOff(long part, long whole, String percent, boolean admitted) {
        assertThat(share(percent, Qualifier.EXACT).admitsShare(BigInteger.valueOf(part), BigInteger.valueOf(whole)))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 80, true",
        "AT_LEAST, 96, true",
        "AT_LEAST, 97, false",
        "AT_LEAST, 78, false",
        "NEARLY, 81, false"
    })
    void aRoughShareIsAdmittedAsARoughFigureIs(Qualifier qualifier, long part, boolean admitted) {
        assertThat(share("80", qualifier).admitsShare(BigInteger.valueOf(part), BigInteger.valueOf(100)))
                .isEqualTo(admitted);
    }

    @Test
    void onlyOneWholeNumberIsExact() {
        assertThat(count("3", "3", Qualifier.EXACT).isExactWhole()).isTrue();
        assertThat(count("3.0", "3.0", Qualifier.EXACT).isExactWhole()).isTrue();
        assertThat(count("3.5", "3.5", Qualifier.EXACT).isExactWhole()).isFalse();
        assertThat(count("3", "4", Qualifier.EXACT).isExactWhole()).isFalse();
        assertThat(count("3", "3", Qualifier.ABOUT).isExactWhole()).isFalse();
        assertThat(StatedValue.of(3, "件", UnitKind.CASES)).isEqualTo(count("3", "3", Qualifier.EXACT));
    }

    @Test
    void theWholeNumberIsTheLowerEndCutOff() {
        assertThat(count("3.9", "5", Qualifier.EXACT).integer()).isEqualTo(3);
        BigInteger huge = new BigInteger("9".repeat(24));
        assertThat(count(huge.toString(), huge.toString(), Qualifier.EXACT).admits(huge))
                .isTrue();
        assertThat(count(huge.toString(), huge.toString(), Qualifier.EXACT).integer())
                .isEqualTo(huge);
    }

    @Test
    void itCanStandInAMessage() {
        assertThat(count("1200", "1200", Qualifier.EXACT)).hasToString("1200件");
        assertThat(count("3", "5", Qualifier.EXACT)).hasToString("3–5件");
        assertThat(count("1.2E+4", "1.2E+4", Qualifier.ABOUT)).hasToString("12000件");
        assertThat(share("98.50", Qualifier.EXACT)).hasToString("98.50%");
    }

    @Test
    void aRangeDoesNotRunBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count("5", "3", Qualifier.EXACT))
                .withMessageContaining("5 to 3");
    }
}
