package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents in both shapes and both editions: numbers, blanks and marks come back as what they are. */
class RoundTripTest {

    @ParameterizedTest
    @EnumSource(Edition.class)
    void everyFigureComesBackToItsOwnCell(Edition edition) throws Exception {
        AnnualReport original = SampleReports.distinct(edition);
        assertThat(ReportReader.standard().read(HtmlPage.of(original)).report().sections())
                .isEqualTo(original.sections());
        check(original, HtmlPage::of);
        check(original, FlatText::of);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aPageOfBlanksYieldsBlanks(Edition edition) throws Exception {
        AnnualReport original = filled(edition, CellValues.filled(edition, Count.blank()));
        check(original, HtmlPage::of);
        check(original, FlatText::of);
        ReportImport read = ReportReader.standard().read(HtmlPage.of(original));
        assertThat(read.count(ReadingState.BLANK)).isEqualTo(read.readings().size());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aPageOfMarksYieldsMarks(Edition edition) throws Exception {
        AnnualReport original = filled(edition, CellValues.filled(edition, Count.notApplicable()));
        check(original, HtmlPage::of);
        check(original, FlatText::of);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void numbersBlanksAndMarksMixedComeBack(Edition edition) throws Exception {
        for (long seed = 1; seed <= 40; seed++) {
            AnnualReport original = MixedReport.of(edition, seed);
            for (Function<AnnualReport, String> shape :
                    java.util.List.<Function<AnnualReport, String>>of(HtmlPage::of, FlatText::of)) {
                ReportImport read = ReportReader.standard().read(shape.apply(original));
                assertThat(Compared.differences(original, read.report()))
                        .describedAs("seed %d", seed)
                        .isEmpty();
                assertThat(read.unread()).describedAs("seed %d", seed).isEmpty();
            }
        }
    }

    private static AnnualReport filled(Edition edition, CellValues values) {
        AnnualReport frame = SampleReports.valid(edition, 1);
        return AnnualReport.of(frame.cover(), frame.sections(), values);
    }

    private static void check(AnnualReport original, Function<AnnualReport, String> shape) throws Exception {
        ReportImport read = ReportReader.standard().read(shape.apply(original));
        assertThat(Compared.differences(original, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.edition()).isEqualTo(original.edition());
        assertThat(read.readings().values())
                .allMatch(reading -> reading.state()
                        == ReadingState.valueOf(
                                original.get(reading.cell()).state().name()));
    }
}
