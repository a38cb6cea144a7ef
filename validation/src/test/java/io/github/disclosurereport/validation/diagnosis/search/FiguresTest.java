package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);

    @Test
    void aReportsBlanksAreBlankAndItsMarksAreNothing() {
        AnnualReport report = AnnualReport.zero(Edition.E2021);
        Figures twelve = Figures.of(report.with(GRANTED, Count.of(12)).values());
        assertThat(twelve.number(GRANTED.slot())).isEqualTo(12);
        assertThat(twelve.isBlank(GRANTED.slot())).isFalse();
        assertThat(Figures.of(report.with(GRANTED, Count.blank()).values()).isBlank(GRANTED.slot()))
                .isTrue();
        Figures mark = Figures.of(report.with(GRANTED, Count.notApplicable()).values());
        assertThat(mark.number(GRANTED.slot())).isZero();
        assertThat(mark.isBlank(GRANTED.slot())).isFalse();
    }

    @Test
    void changesMakeACopy() {
        Figures figures = Figures.of(1, 2, 3);
        Figures changed = figures.with(0, 9).withBlank(1).withPinned(1, 2).withWeight(0, 4);
        assertThat(changed.number(0)).isEqualTo(9);
        assertThat(changed.isBlank(1)).isTrue();
        assertThat(changed.isPinned(1)).isFalse();
        assertThat(changed.isPinned(2)).isTrue();
        assertThat(changed.weight(0)).isEqualTo(4);
        assertThat(changed.with(1, 5).isBlank(1)).isFalse();
        assertThat(figures.number(0)).isEqualTo(1);
        assertThat(figures.isBlank(1)).isFalse();
        assertThat(figures.isPinned(2)).isFalse();
        assertThat(figures.weight(0)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> figures.withWeight(0, 0));
    }

    @Test
    void anExplanationIsPutInPlaceIfItIsUnique() {
        Figures figures = Figures.of(1, 2, 3);
        Change five = new Change(2, CountRange.exactly(BigInteger.valueOf(5)));
        assertThat(figures.with(new CellSet(List.of(five))).number(2)).isEqualTo(5);
        Change open = new Change(1, new CountRange(BigInteger.ZERO, Optional.empty()));
        Change huge = new Change(1, CountRange.exactly(BigInteger.ONE.shiftLeft(80)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> figures.with(new CellSet(List.of(open))))
                .withMessageContaining("slot 1");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> figures.with(new CellSet(List.of(huge))));
    }
}
