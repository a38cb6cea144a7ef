package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Word and Excel files in both editions: numbers, blanks and marks come back as what they are, and the prose with them. */
class OfficeRoundTripTest {

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aWordFileComesBackWhole(Edition edition) throws Exception {
        AnnualReport original = SampleReports.distinct(edition);
        ReportImport read = check(original, DocxFile::of);

        assertThat(read.report().sections()).isEqualTo(original.sections());
        assertThat(read.report().cover()).isEqualTo(original.cover());
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void anExcelFileComesBackWhole(Edition edition) throws Exception {
        AnnualReport original = SampleReports.distinct(edition);
        ReportImport read = check(original, XlsxFile::of);

        assertThat(read.report().sections()).isEqualTo(original.sections());
        assertThat(read.report().cover()).isEqualTo(original.cover());
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aPdfComesBackWhole(Edition edition) throws Exception {
        AnnualReport original = SampleReports.distinct(edition);
        ReportImport ruled = check(original, PdfFile::ruled);
        ReportImport unruled = check(original, PdfFile::unruled);

        for (ReportImport read : List.of(ruled, unruled)) {
            assertThat(read.report().cover()).isEqualTo(original.cover());
            assertThat(read.report().sections()).isEqualTo(original.sections());
            assertThat(read.notes()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void numbersBlanksAndMarksMixedComeBack(Edition edition) throws Exception {
        for (long seed = 1; seed <= 4; seed++) {
            check(MixedReport.of(edition, seed), DocxFile::of);
            check(MixedReport.of(edition, seed), XlsxFile::of);
        }
        check(MixedReport.of(edition, 9), PdfFile::ruled);
    }

    private static ReportImport check(AnnualReport original, Function<AnnualReport, byte[]> shape) throws Exception {
        ReportImport read = ReportReader.standard().read(shape.apply(original));
        assertThat(Compared.differences(original, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.edition()).isEqualTo(original.edition());
        assertThat(read.readings().values())
                .allMatch(reading -> reading.state()
                        == ReadingState.valueOf(
                                original.get(reading.cell()).state().name()));
        return read;
    }
}
