package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.testkit.SampleReports;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back equal. */
class ReportJsonTest {

    private static void comesBack(AnnualReport report) throws ReportJsonException {
        String json = ReportJson.write(report);
        AnnualReport back = ReportJson.read(json);
        assertThat(back).isEqualTo(report);
        assertThat(ReportJson.write(back)).isEqualTo(json);
    }

    static Stream<AnnualReport> reports() {
        Stream<AnnualReport> seeded = Stream.of(Edition.values())
                .flatMap(edition -> LongStream.range(0, 20).mapToObj(seed -> SampleReports.valid(edition, seed)));
        Stream<AnnualReport> special = Stream.of(Edition.values())
                .flatMap(edition -> Stream.of(
                        SampleReports.distinct(edition),
                        AnnualReport.blank(edition),
                        AnnualReport.zero(edition),
                        marked(edition),
                        AnnualReport.blank(edition).withSections(List.of()),
                        FullReports.full(edition)));
        return Stream.of(seeded, special, Stream.of(SampleReports.guiyang2020(), SampleReports.city2025()))
                .flatMap(all -> all);
    }

    private static AnnualReport marked(Edition edition) {
        return AnnualReport.of(Cover.blank(), List.of(), CellValues.filled(edition, Count.notApplicable()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportComesBack(AnnualReport report) throws ReportJsonException {
        comesBack(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" \\ / back\\slash",
                "\u0000\u0001\b\f\n\r\t\u001f\u007f",
                "😀👨‍👩‍👧 𠀀",
                "line\u2028paragraph\u2029next\u0085\uFEFF\u202E",
                "${jndi:ldap://x} #{1+1} <script>alert(1)</script> ]]>",
                "/",
                "null",
                "lone \uD800 high, low \uDC00, swapped \uDC00\uD800, last \uDBFF",
                "\\\uD800 \\\\\uDFFF \\u0041",
                ""
            })
    void everyTextComesBack(String words) throws ReportJsonException {
        comesBack(FullReports.withText(Edition.E2021, words));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 9_999_999_999_999_999L, Long.MAX_VALUE, Long.MIN_VALUE})
    void everyCountComesBack(long count) throws ReportJsonException {
        comesBack(AnnualReport.of(Cover.blank(), List.of(), CellValues.filled(Edition.E2019, Count.of(count))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1224.58",
                "-0.01",
                "1E+39",
                "1E-40",
                "9999999999999999999999999999999999999999.9999999999999999999999999999999999999999"
            })
    void everyAmountComesBackExactlyInEachUnit(String value) throws ReportJsonException {
        for (AmountUnit unit : AmountUnit.values()) {
            Amount amount = Amount.of(new BigDecimal(value), unit);
            AnnualReport report = AnnualReport.blank(Edition.E2019)
                    .with(Cell.ofPath("proactiveDisclosure.procurement.amount"), amount);
            comesBack(report);
            assertThat(ReportJson.write(report))
                    .contains("\"value\": " + amount.value().toPlainString() + ",");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPeriodWithoutDatesAndFarDatesComeBack(Edition edition) throws ReportJsonException {
        Cover cover = Cover.blank()
                .withPeriod(new StatedPeriod("去年", Optional.empty(), Optional.empty()))
                .withYear(Cover.LAST_YEAR)
                .withSigned(LocalDate.MAX)
                .withPublished(LocalDate.MIN);
        comesBack(AnnualReport.blank(edition).withCover(cover));
    }

    @Test
    void whatMayBeLeftOutMeansNotStated() throws ReportJsonException {
        String json = ReportJson.write(AnnualReport.blank(Edition.E2021).withSections(List.of()));
        String bare = json.replaceFirst("(?s)\"cover\": \\{.*\"sections\": ", "\"cover\": {}, \"sections\": ");
        assertThat(bare).doesNotContain("organ");
        assertThat(ReportJson.read(bare).cover()).isEqualTo(Cover.blank());
        String few = "\"sections\": [{\"section\": \"problems\"}, {\"section\": \"overview\", \"narrative\": "
                + "[{\"type\": \"reference\", \"kind\": \"link\", \"target\": \"t\"}]}]";
        AnnualReport sparse = ReportJson.read(bare.replace("\"sections\": []", few));
        assertThat(sparse.problems().isEmpty()).isTrue();
        assertThat(sparse.sections().get(0).heading()).isEmpty();
        assertThat(sparse.overview().narrative().blocks()).hasSize(1);
    }

    @Test
    void theOrderOfNamesDoesNotMatter() throws ReportJsonException {
        AnnualReport report = FullReports.full(Edition.E2019);
        String json = ReportJson.write(report);
        String edition = "\"edition\": \"2019\"";
        String last = json.replace(edition + ",", "").replaceFirst("}\\s*$", ", " + edition + "}");
        assertThat(last).isNotEqualTo(json);
        assertThat(ReportJson.read(last)).isEqualTo(report);
    }
}
