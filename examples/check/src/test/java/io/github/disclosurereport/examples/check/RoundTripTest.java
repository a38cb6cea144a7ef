package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one module writes another reads: neither knows the other, so they meet only here. */
class RoundTripTest {

    private static List<AnnualReport> reports(Edition edition) {
        AnnualReport valid = SampleReports.valid(edition, 1);
        CellValues marks = CellValues.filled(edition, Count.notApplicable());
        return Stream.of(
                        valid,
                        SampleReports.valid(edition, 2),
                        SampleReports.distinct(edition),
                        AnnualReport.of(valid.cover(), valid.sections(), marks),
                        AnnualReport.of(
                                valid.cover(),
                                valid.sections(),
                                AnnualReport.blank(edition).values()),
                        AnnualReport.of(
                                valid.cover(),
                                valid.sections(),
                                AnnualReport.zero(edition).values()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void htmlIsReadBackWithAndWithoutItsDataAttributes(Edition edition) throws UnreadableReportException {
        List<PublishView> views = List.of(
                PublishView.document(),
                PublishView.fragment(),
                PublishView.document().withEnglish(true));
        for (AnnualReport report : reports(edition)) {
            for (PublishView view : views) {
                String page = view.render(report);
                String stripped = page.replaceAll(" data-[a-z]+=\"[^\"]*\"", "");
                assertThat(stripped).doesNotContain(" data-cell=").isNotEqualTo(page);
                for (String source : List.of(page, stripped)) {
                    ReportImport read = ReportReader.standard().read(source);
                    assertThat(read.report().values()).isEqualTo(report.values());
                    assertThat(read.report().sections()).isEqualTo(report.sections());
                    assertThat(read.report().cover()).isEqualTo(report.cover());
                    assertThat(read.unread()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonIsReadBackEqual(Edition edition) throws ReportJsonException {
        for (AnnualReport report : reports(edition)) {
            assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        }
    }
}
