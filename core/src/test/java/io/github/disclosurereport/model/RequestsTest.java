package io.github.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestsTest {

    @ParameterizedTest
    @EnumSource
    void columnsAndLinesAreFoundByTheirEnums(Edition edition) {
        CellValues values = AgreementTest.distinct(edition);
        AnnualReport report = AnnualReport.of(Cover.blank(), List.of(), values);
        for (Applicant who : Applicant.values()) {
            for (RequestLine line : RequestLine.values()) {
                assertThat(report.requests().column(who).get(line)).isEqualTo(values.figure(Cell.of(who, line)));
            }
        }
        for (DisputeStage stage : DisputeStage.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                assertThat(report.disputes().stage(stage).get(result)).isEqualTo(values.figure(Cell.of(stage, result)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void groupsAddUpThoughTheFormPrintsNoTotalForThem(Edition edition) {
        CellValues values = AgreementTest.distinct(edition);
        Outcomes outcomes = AnnualReport.of(Cover.blank(), List.of(), values)
                .requests()
                .total()
                .outcomes();
        Count all = Count.sum(
                outcomes.granted(),
                outcomes.partlyGranted(),
                outcomes.refused().sum(),
                outcomes.unavailable().sum(),
                outcomes.notProcessed().sum(),
                outcomes.closedOtherwise().sum());
        Count[] results = RequestLine.of(edition).stream()
                .filter(RequestLine::isResult)
                .map(line -> (Count) values.figure(Cell.of(Applicant.TOTAL, line)))
                .toArray(Count[]::new);
        assertThat(all).isEqualTo(Count.sum(results));
        assertThat(Requests.blank().total().outcomes().refused().sum()).isEqualTo(Count.blank());
        assertThat(Requests.blank().total().outcomes().closedOtherwise().sum()).isEqualTo(Count.blank());
    }
}
