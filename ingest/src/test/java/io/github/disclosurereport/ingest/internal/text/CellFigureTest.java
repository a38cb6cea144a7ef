package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadingState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFigureTest {

    private static final Cell COUNT = Cell.ofPath("requests.total.received");
    private static final Cell AMOUNT = Cell.ofPath("proactiveDisclosure.procurement.amount");

    @Test
    void aCountIsAWholeNumber() {
        CellFigure figure = CellFigure.of(COUNT, FigureNotation.of("3.0"), AmountUnit.UNKNOWN);
        assertThat(figure.figure()).isEqualTo(Count.of(3));
        assertThat(figure.notes().get(0).code()).isEqualTo(NoteCode.WHOLE_DECIMAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "12元", "1234567890123456789012", "三", "1 2"})
    void whatIsNoCountStaysBlank(String raw) {
        CellFigure figure = CellFigure.of(COUNT, FigureNotation.of(raw), AmountUnit.UNKNOWN);
        assertThat(figure.state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(figure.figure()).isEqualTo(Count.blank());
        assertThat(figure.notes()).isNotEmpty();
    }

    @Test
    void anAmountTakesItsUnitFromCellThenHead() {
        assertThat(CellFigure.of(AMOUNT, FigureNotation.of("2.50"), AmountUnit.YUAN)
                        .figure())
                .isEqualTo(Amount.of(new BigDecimal("2.5"), AmountUnit.YUAN));
        assertThat(CellFigure.of(AMOUNT, FigureNotation.of("2.5万元"), AmountUnit.YUAN)
                        .figure())
                .isEqualTo(Amount.of(new BigDecimal("2.5"), AmountUnit.TEN_THOUSAND_YUAN));
        assertThat(CellFigure.of(AMOUNT, FigureNotation.of("2.5万元"), AmountUnit.TEN_THOUSAND_YUAN)
                        .notes())
                .isEmpty();
        assertThat(CellFigure.of(AMOUNT, FigureNotation.of("不涉及"), AmountUnit.YUAN)
                        .figure())
                .isEqualTo(Amount.notApplicable());
    }

    @ParameterizedTest
    @CsvSource({
        "采购总金额（万元）, TEN_THOUSAND_YUAN",
        "本年收费金额（单位：万 元）, TEN_THOUSAND_YUAN",
        "采购总金额（单位：元）, YUAN",
        "采购总金额, UNKNOWN"
    })
    void unitsOfHeads(String head, AmountUnit unit) {
        assertThat(CellFigure.statedUnit(head)).contains(unit);
    }
}
