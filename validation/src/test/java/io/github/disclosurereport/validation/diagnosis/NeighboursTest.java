package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeighboursTest {

    @Test
    void besideAboveAndBelow() {
        assertThat(Neighbours.of(Cell.of(Applicant.BUSINESSES, RequestLine.BROUGHT_FORWARD), Edition.E2021))
                .containsExactlyInAnyOrder(
                        Cell.of(Applicant.NATURAL_PERSONS, RequestLine.BROUGHT_FORWARD),
                        Cell.of(Applicant.RESEARCH_INSTITUTIONS, RequestLine.BROUGHT_FORWARD),
                        Cell.of(Applicant.BUSINESSES, RequestLine.RECEIVED),
                        Cell.of(Applicant.BUSINESSES, RequestLine.GRANTED));
        assertThat(Neighbours.of(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.RECEIVED), Edition.E2021))
                .as("a corner")
                .hasSize(2);
    }

    @Test
    void theOneRowOfSectionFour() {
        assertThat(Neighbours.of(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD), Edition.E2021))
                .contains(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OVERTURNED));
    }

    @Test
    void aLineThatTheEditionDoesNotPrintIsSkipped() {
        assertThat(Neighbours.of(Cell.of(Applicant.TOTAL, RequestLine.OUTCOMES_TOTAL), Edition.E2019))
                .contains(Cell.of(Applicant.TOTAL, RequestLine.UNDIVIDED));
        assertThat(Neighbours.of(Cell.of(Applicant.TOTAL, RequestLine.UNDIVIDED), Edition.E2021))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areMutualAndOfOneSection(Edition edition) {
        for (Cell cell : Form.of(edition).cells()) {
            assertThat(Neighbours.of(cell, edition)).allSatisfy(other -> {
                assertThat(other.section()).isEqualTo(cell.section());
                assertThat(Neighbours.of(other, edition)).contains(cell);
            });
        }
    }
}
