package io.github.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.RequestColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleReportsTest {

    @ParameterizedTest
    @EnumSource
    void validReportsAreCompleteAndBalance(Edition edition) {
        for (int seed = 0; seed < 20; seed++) {
            AnnualReport report = SampleReports.valid(edition, seed);
            assertThat(Form.of(edition).cells())
                    .allSatisfy(cell -> assertThat(report.get(cell).isNumber()).isTrue());
            RequestColumn total = report.requests().total();
            assertThat(Count.sum(total.received(), total.broughtForward()))
                    .as("seed %d", seed)
                    .isEqualTo(Count.sum(total.outcomes().total(), total.carriedForward()));
        }
        assertThat(SampleReports.valid(edition, 7)).isEqualTo(SampleReports.valid(edition, 7));
    }

    @Test
    void publishedFiguresAreComplete() {
        assertThat(SampleReports.guiyang2020()
                        .values()
                        .figure(Form.of(Edition.E2019).cells().get(21)))
                .hasToString("1224.58万元");
        AnnualReport city = SampleReports.city2025();
        assertThat(city.requests().total().outcomes().total()).isEqualTo(Count.of(13810));
        assertThat(Form.of(Edition.E2021).cells())
                .allSatisfy(cell -> assertThat(city.get(cell).isNumber()).isTrue());
    }
}
