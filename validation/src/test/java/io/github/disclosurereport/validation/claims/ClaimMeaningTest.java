package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimMeaningTest {

    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
    private static final Cell BROUGHT = Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD);
    private static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);

    private static final ClaimMeaning SUM = new ClaimMeaning(List.of(RECEIVED, BROUGHT), List.of());
    private static final ClaimMeaning SHARE = new ClaimMeaning(List.of(GRANTED), List.of(RECEIVED, BROUGHT));

    private static CellValues values(Count received, Count brought, Count granted) {
        return new CellValuesBuilder(Edition.E2021)
                .set(RECEIVED, received)
                .set(BROUGHT, brought)
                .set(GRANTED, granted)
                .build();
    }

    private static StatedValue percent(long percent) {
        return StatedValue.of(percent, "%", UnitKind.PERCENT);
    }

    private static StatedValue cases(long number) {
        return StatedValue.of(number, "件", UnitKind.CASES);
    }

    @Test
    void cellsAddUp() {
        CellValues values = values(Count.of(5), Count.of(1), Count.of(2));
        assertThat(SUM.sum(values)).contains(BigInteger.valueOf(6));
        assertThat(SUM.fits(cases(6), values)).contains(true);
        assertThat(SUM.fits(cases(5), values)).contains(false);
    }

    @Test
    void aBlankLeavesItOpenAndAMarkIsNothing() {
        CellValues blank = values(Count.of(5), Count.blank(), Count.of(2));
        assertThat(SUM.sum(blank)).isEmpty();
        assertThat(SUM.fits(cases(5), blank)).isEmpty();
        assertThat(SHARE.fits(percent(40), blank)).isEmpty();
        assertThat(SHARE.percent(blank)).isEmpty();
        CellValues mark = values(Count.of(5), Count.notApplicable(), Count.of(2));
        assertThat(SUM.fits(cases(5), mark)).contains(true);
        assertThat(SHARE.percent(mark)).isEqualTo("40.00");
    }

    @Test
    void aShareIsOneOfItsWhole() {
        CellValues values = values(Count.of(5), Count.of(1), Count.of(1));
        assertThat(SHARE.percent(values)).isEqualTo("16.67");
        assertThat(SHARE.fits(percent(16), values)).contains(true);
        assertThat(SHARE.fits(percent(17), values)).contains(true);
        assertThat(SHARE.fits(percent(18), values)).contains(false);
    }

    @Test
    void aShareOfNothingIsNone() {
        CellValues values = values(Count.ZERO, Count.ZERO, Count.ZERO);
        assertThat(SHARE.fits(percent(100), values)).isEmpty();
        assertThat(SHARE.percent(values)).isEmpty();
        assertThat(SUM.percent(values)).as("a number has no share").isEmpty();
    }

    @Test
    void noSumOverflows() {
        CellValues values = values(Count.of(Long.MAX_VALUE), Count.of(Long.MAX_VALUE), Count.ZERO);
        assertThat(SUM.sum(values)).contains(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(1));
    }

    @Test
    void cellsStandInFormOrder() {
        assertThat(new ClaimMeaning(List.of(BROUGHT, RECEIVED), List.of())).isEqualTo(SUM);
    }
}
