package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimMeaningsTest {

    private static List<List<Cell>> cells(Claim claim, Edition edition) {
        return ClaimMeanings.of(claim, edition).stream()
                .map(ClaimMeaning::cells)
                .toList();
    }

    @Test
    void eachSenseOfAWordIsAMeaning() {
        Cell received = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
        Cell brought = Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD);
        assertThat(cells(Lexed.claim(Measure.TAKEN_IN, 3), Edition.E2021))
                .containsExactly(List.of(received), List.of(received, brought));
    }

    @Test
    void applicantsAreTheirColumns() {
        assertThat(cells(Lexed.claim(Measure.RECEIVED, Applicant.BUSINESSES), Edition.E2019))
                .containsExactly(List.of(Cell.of(Applicant.BUSINESSES, RequestLine.RECEIVED)));
        Claim whole = Lexed.claim(Measure.RECEIVED, 3);
        assertThat(ClaimMeanings.of(whole, List.of(Applicant.BUSINESSES), Edition.E2019))
                .isEqualTo(ClaimMeanings.of(Lexed.claim(Measure.RECEIVED, Applicant.BUSINESSES), Edition.E2019));
    }

    @Test
    void linesThatTheEditionDoesNotPrintAreNotMeant() {
        assertThat(cells(Lexed.claim(Measure.CLOSED_OTHERWISE, 3), Edition.E2019))
                .containsExactly(List.of(Cell.of(Applicant.TOTAL, RequestLine.UNDIVIDED)));
        assertThat(cells(Lexed.claim(Measure.CLOSED_OTHERWISE, 3), Edition.E2021)
                        .get(0))
                .hasSize(3)
                .doesNotContain(Cell.of(Applicant.TOTAL, RequestLine.UNDIVIDED));
        assertThat(cells(Lexed.claim(Measure.UNPAID, 3), Edition.E2019)).isEmpty();
        assertThat(cells(Lexed.claim(Measure.UNPAID, 3), Edition.E2021)).hasSize(1);
    }

    @Test
    void aShareMayBeOneOfThreeWholes() {
        List<ClaimMeaning> meanings = ClaimMeanings.of(Lexed.share(Measure.PARTLY_GRANTED, 98), Edition.E2021);
        assertThat(meanings).hasSize(4).allMatch(meaning -> !meaning.whole().isEmpty());
        assertThat(meanings)
                .extracting(ClaimMeaning::cells)
                .containsOnly(List.of(Cell.of(Applicant.TOTAL, RequestLine.PARTLY_GRANTED)));
        assertThat(ClaimMeanings.of(Lexed.claim(Measure.PARTLY_GRANTED, 98), Edition.E2021))
                .allMatch(meaning -> meaning.whole().isEmpty());
    }

    @Test
    void casesAreATotalOrAResultOfEachBlock() {
        assertThat(cells(Lexed.claim(Measure.LITIGATION, 3), Edition.E2021))
                .containsExactly(List.of(
                        Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.TOTAL),
                        Cell.of(DisputeStage.LITIGATION_AFTER_RECONSIDERATION, DisputeResult.TOTAL)));
        assertThat(cells(Lexed.claim(Measure.RECONSIDERATION, DisputeResult.UPHELD), Edition.E2021))
                .containsExactly(List.of(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD)));
        assertThat(ClaimMeanings.of(Lexed.share(Measure.RECONSIDERATION, 100), Edition.E2021))
                .extracting(ClaimMeaning::whole)
                .containsExactly(List.of(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL)));
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void documentsMayBeAnyColumnOfTheirLine(Edition edition) {
        List<List<Cell>> cells = cells(Lexed.claim(Measure.NORMATIVE_DOCUMENTS, 3), edition);
        assertThat(cells)
                .hasSize(3)
                .allSatisfy(one -> assertThat(one)
                        .singleElement()
                        .satisfies(cell -> assertThat(cell.row()).isEqualTo(DisclosureLine.NORMATIVE_DOCUMENTS)));
        assertThat(cells).doesNotHaveDuplicates();
        assertThat(ClaimMeanings.of(Lexed.share(Measure.NORMATIVE_DOCUMENTS, 98), edition))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void whatTheFormDoesNotCountHasNoMeaning(Edition edition) {
        assertThat(ClaimMeanings.of(Lexed.claim(Measure.OTHER, 3), edition)).isEmpty();
        assertThat(ClaimMeanings.of(Lexed.claim(Measure.PROCESSING_FEE, 3), edition))
                .isEmpty();
        assertThat(ClaimMeanings.of(Lexed.share(Measure.OTHER, 3), edition)).isEmpty();
    }
}
