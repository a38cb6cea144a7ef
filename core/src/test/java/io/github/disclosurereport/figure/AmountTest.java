package io.github.disclosurereport.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void valuesAreCanonical() {
        Amount amount = Amount.of(new BigDecimal("1224.580"), AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(amount)
                .isEqualTo(Amount.of(new BigDecimal("1224.58"), AmountUnit.TEN_THOUSAND_YUAN))
                .hasSameHashCodeAs(Amount.of(new BigDecimal("1224.58"), AmountUnit.TEN_THOUSAND_YUAN))
                .hasToString("1224.58万元");
        assertThat(amount.unit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(Amount.blank().unit()).isEqualTo(AmountUnit.UNKNOWN);
        assertThat(AmountUnit.values())
                .allSatisfy(unit -> assertThat(unit.english()).isNotBlank());
        assertThat(Amount.of(new BigDecimal("1E+3"), AmountUnit.YUAN)).hasToString("1000元");
        assertThat(Amount.of(new BigDecimal("0.00"), AmountUnit.UNKNOWN)).hasToString("0");
    }

    @Test
    void aBlankIsNoZeroAndAMarkIsNeither() {
        Amount zero = Amount.of(BigDecimal.ZERO, AmountUnit.UNKNOWN);
        assertThat(Amount.blank())
                .isNotEqualTo(zero)
                .isNotEqualTo(Amount.notApplicable())
                .hasToString("");
        assertThat(Amount.notApplicable()).isNotEqualTo(zero).hasToString("/");
        assertThatIllegalStateException()
                .isThrownBy(() -> Amount.blank().value())
                .withMessageContaining("BLANK");
    }

    @Test
    void unitsConvertExactly() {
        Amount wan = Amount.of(new BigDecimal("0.394"), AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(wan.in(AmountUnit.YUAN)).hasToString("3940元");
        assertThat(wan.in(AmountUnit.YUAN).in(AmountUnit.TEN_THOUSAND_YUAN)).isEqualTo(wan);
        assertThat(wan.in(AmountUnit.TEN_THOUSAND_YUAN)).isSameAs(wan);
        assertThat(Amount.blank().in(AmountUnit.YUAN)).isEqualTo(Amount.blank());
        Amount unknown = Amount.of(BigDecimal.TEN, AmountUnit.UNKNOWN);
        assertThat(unknown).isNotEqualTo(Amount.of(BigDecimal.TEN, AmountUnit.YUAN));
        assertThatIllegalStateException().isThrownBy(() -> unknown.in(AmountUnit.YUAN));
        assertThatIllegalArgumentException().isThrownBy(() -> wan.in(AmountUnit.UNKNOWN));
    }

    @Test
    void hostileScalesAreRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("1E+999999999"), AmountUnit.YUAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("1E-999999999"), AmountUnit.YUAN));
        assertThat(Amount.of(new BigDecimal("1E+39"), AmountUnit.YUAN).value()).isEqualTo("1" + "0".repeat(39));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(new BigDecimal("1E+40"), AmountUnit.YUAN));
        assertThat(Amount.of(new BigDecimal("1E-40"), AmountUnit.YUAN).isNumber())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(new BigDecimal("1E-41"), AmountUnit.YUAN));
    }
}
