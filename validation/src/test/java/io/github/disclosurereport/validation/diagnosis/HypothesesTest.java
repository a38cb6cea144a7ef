package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.List;
import org.junit.jupiter.api.Test;

class HypothesesTest {

    private static final Cell PART = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.GRANTED);
    private static final Cell OTHER_PART = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.PARTLY_GRANTED);
    private static final Cell TOTAL = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.OUTCOMES_TOTAL);

    /** Column 80 + 36 = 116 of the worked report, with one figure typed wrongly. */
    private static List<Hypothesis> of(Cell cell, long wrong) {
        return of(WorkedReport.right().with(cell, Count.of(wrong)));
    }

    private static List<Hypothesis> of(AnnualReport report) {
        Diagnosis diagnosis = ErrorLocator.standard().diagnose(report);
        assertThat(report.with(diagnosis.edits())).isEqualTo(WorkedReport.right());
        return diagnosis.suggestions().get(0).corrections().get(0).hypotheses();
    }

    @Test
    void slipsOfTheHand() {
        assertThat(of(PART, 82)).startsWith(Hypothesis.DIGIT_REPLACED);
        assertThat(of(PART, 180)).startsWith(Hypothesis.DIGIT_ADDED);
        assertThat(of(TOTAL, 16)).startsWith(Hypothesis.DIGIT_DROPPED);
        assertThat(of(TOTAL, 161)).startsWith(Hypothesis.DIGITS_SWAPPED);
    }

    @Test
    void signAndUnit() {
        assertThat(of(PART, -80)).containsExactly(Hypothesis.SIGN);
        assertThat(of(PART, 800_000)).containsExactly(Hypothesis.UNIT);
        assertThat(of(PART, 800)).as("a 0 too many is both").containsExactly(Hypothesis.UNIT, Hypothesis.DIGIT_ADDED);
        assertThat(of(TOTAL, 1_161)).doesNotContain(Hypothesis.UNIT);
    }

    @Test
    void copies() {
        assertThat(of(OTHER_PART, 80)).containsExactly(Hypothesis.COPIED_NEIGHBOUR);
        AnnualReport report = WorkedReport.right().with(OTHER_PART, Count.of(71));
        AnnualReport last = report.with(Cell.of(Applicant.TOTAL, RequestLine.CARRIED_FORWARD), Count.of(3));
        ReportView view = ReportView.of(report).withPrevious(last);
        assertThat(ErrorLocator.standard()
                        .diagnose(view, List.of())
                        .suggestions()
                        .get(0)
                        .corrections()
                        .get(0)
                        .hypotheses())
                .containsExactly(Hypothesis.COPIED_LAST_YEAR);
    }

    @Test
    void totals() {
        assertThat(of(TOTAL, 152)).as("116 + 36").containsExactly(Hypothesis.PART_DOUBLED, Hypothesis.STALE_TOTAL);
        assertThat(of(TOTAL, 36)).as("80 left out").contains(Hypothesis.PART_LEFT_OUT, Hypothesis.STALE_TOTAL);
        assertThat(of(TOTAL, 99)).containsExactly(Hypothesis.STALE_TOTAL);
        assertThat(of(PART, 99)).isEmpty();
    }

    @Test
    void betweenSmallNumbersNothingIsTelling() {
        Cell small = Cell.of(Applicant.BUSINESSES, RequestLine.PARTLY_GRANTED);
        assertThat(of(small, 8)).as("9 became 8").isEmpty();
        assertThat(of(small, 99)).as("9 became 99").isEmpty();
        assertThat(of(small, -9)).containsExactly(Hypothesis.SIGN);
    }

    @Test
    void anInterchange() {
        AnnualReport report = WorkedReport.right().with(PART, Count.of(36)).with(OTHER_PART, Count.of(80));
        assertThat(of(report)).startsWith(Hypothesis.INTERCHANGED);
    }
}
