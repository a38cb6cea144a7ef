package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.FigureState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellValuesTest {

    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
    private static final Cell UNDIVIDED = Cell.of(Applicant.TOTAL, RequestLine.UNDIVIDED);
    private static final Cell MONEY = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);

    @ParameterizedTest
    @EnumSource
    void everyCellStartsBlank(Edition edition) {
        CellValues values = new CellValuesBuilder(edition).build();
        assertThat(values.edition()).isEqualTo(edition);
        assertThat(Cell.all()).allSatisfy(cell -> {
            assertThat(values.figure(cell).isBlank()).isTrue();
            assertThat(values.state(cell.slot())).isEqualTo(FigureState.BLANK);
        });
        assertThat(values).isEqualTo(CellValues.filled(edition, Count.blank()));
    }

    @ParameterizedTest
    @EnumSource
    void eachCellHasASlotOfItsOwn(Edition edition) {
        for (Cell cell : Form.of(edition).cells()) {
            if (cell.isAmount()) {
                continue;
            }
            CellValues values =
                    new CellValuesBuilder(edition).set(cell, Count.of(-5)).build();
            assertThat(values.number(cell.slot())).isEqualTo(-5);
            assertThat(values.filled(cell.slot() / 64)).isEqualTo(1L << cell.slot());
            for (Cell other : Cell.all()) {
                assertThat(values.figure(other).isBlank()).as(other.path()).isEqualTo(!other.equals(cell));
            }
        }
    }

    @Test
    void aLaterFigureReplacesAnEarlierOne() {
        CellValues marked = new CellValuesBuilder(Edition.E2021)
                .set(RECEIVED, Count.of(3))
                .set(RECEIVED, Count.notApplicable())
                .build();
        assertThat(marked.figure(RECEIVED)).isEqualTo(Count.notApplicable());
        assertThat(marked.number(RECEIVED.slot())).isZero();
        CellValues changed = marked.toBuilder().set(RECEIVED, Count.of(4)).build();
        assertThat(changed.figure(RECEIVED)).isEqualTo(Count.of(4));
        assertThat(marked.figure(RECEIVED)).as("the original is untouched").isEqualTo(Count.notApplicable());
        assertThat(changed.toBuilder().set(RECEIVED, Count.blank()).build().figure(RECEIVED))
                .isEqualTo(Count.blank());
    }

    @Test
    void cellsThatTheEditionDoesNotPrintHoldNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellValuesBuilder(Edition.E2021)
                        .set(UNDIVIDED, Count.ZERO)
                        .build())
                .withMessageContaining("2021")
                .withMessageContaining(UNDIVIDED.path());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellValuesBuilder(Edition.E2019)
                        .set(MONEY, Amount.notApplicable())
                        .build())
                .withMessageContaining(MONEY.path());
    }

    @Test
    void countsAndAmountsKeepApart() {
        Amount amount = Amount.of(BigDecimal.ONE, AmountUnit.YUAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellValuesBuilder(Edition.E2021).set(RECEIVED, amount))
                .withMessageContaining(RECEIVED.path());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellValuesBuilder(Edition.E2021).set(MONEY, Count.ZERO))
                .withMessageContaining(MONEY.path());
        CellValues values =
                new CellValuesBuilder(Edition.E2021).set(MONEY, amount).build();
        assertThat(values.figure(MONEY)).isEqualTo(amount);
        assertThat(values.state(MONEY.slot())).isEqualTo(FigureState.NUMBER);
    }

    @Test
    void equalityLooksAtStatesAndAmounts() {
        CellValues blank = CellValues.filled(Edition.E2021, Count.blank());
        CellValues zero = CellValues.filled(Edition.E2021, Count.ZERO);
        CellValues marks = CellValues.filled(Edition.E2021, Count.notApplicable());
        assertThat(blank).isNotEqualTo(zero).isNotEqualTo(marks);
        assertThat(zero).isNotEqualTo(marks).isNotEqualTo(CellValues.filled(Edition.E2019, Count.ZERO));
        assertThat(zero)
                .isEqualTo(CellValues.filled(Edition.E2021, Count.ZERO))
                .hasSameHashCodeAs(CellValues.filled(Edition.E2021, Count.ZERO));
        Amount other = Amount.of(BigDecimal.ONE, AmountUnit.YUAN);
        assertThat(zero.toBuilder().set(MONEY, other).build()).isNotEqualTo(zero);
    }
}
