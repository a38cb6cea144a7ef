package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code period.year}, {@code period.signed} and {@code edition.year}: the rules about the cover. */
class CoverRulesTest {

    private static final AnnualReport VALID = SampleReports.valid(Edition.E2021, 1);

    private static ValidationResult validate(Cover cover) {
        return ReportValidator.standard().validate(VALID.withCover(cover));
    }

    private static Cover period(String from, String to) {
        StatedPeriod period = new StatedPeriod("某期", date(from), date(to));
        return VALID.cover().withPeriod(period).withSigned(LocalDate.of(2030, 1, 1));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2022-12-31, 统计期限写作“某期”：止期超出报告年度。应为2021年12月31日。",
        "2021-01-01, 2021-11-30, 统计期限写作“某期”：止期早于报告年度末。应为2021年12月31日。",
        "2020-01-01, 2021-12-31, 统计期限写作“某期”：起始日期2020年1月1日与报告年度不符。应为2021年1月1日。",
        "'', 2021-11-30, 统计期限写作“某期”：止期早于报告年度末。应为2021年12月31日。",
        "2020-01-01, '', 统计期限写作“某期”：起始日期2020年1月1日与报告年度不符。应为2021年1月1日。",
        "2020-01-01, 2020-12-31, 统计期限写作“某期”：起止日期都与报告年度不符。应为2021年1月1日至2021年12月31日。",
    })
    void thePeriodIsTheReportYear(String from, String to, String words) {
        List<Finding> findings = validate(period(from, to)).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Locale.CHINA)).isEqualTo("【必须更正】" + words + " [period.year]");
            assertThat(finding.message(Locale.UK)).contains("It should be").endsWith("[period.year]");
        });
    }

    @Test
    void aPeriodThatIsNoDateCannotBeChecked() {
        ValidationResult result = validate(period("", "2021-12-31"));
        assertThat(result.isValid()).isTrue();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message(Locale.CHINA)).contains("“某期”，不是有效的起止日期");
            assertThat(finding.message(Locale.UK)).contains("gives no valid dates");
        });
    }

    private static String outcome(Rule rule, Cover cover) {
        return Checked.of(rule, VALID.withCover(cover)).outcomes();
    }

    @Test
    void eachRuleIsOneCheck() {
        Cover cover = VALID.cover();
        for (Rule rule : List.of(new PeriodYear(), new PeriodSigned(), new EditionYear())) {
            assertThat(outcome(rule, cover)).as(rule.info().id()).isEqualTo("S");
            assertThat(outcome(rule, Cover.blank())).as(rule.info().id()).isEqualTo("N");
        }
        assertThat(outcome(new PeriodYear(), Cover.blank().withYear(2021)))
                .as("no period")
                .isEqualTo("N");
        StatedPeriod period = cover.period().orElseThrow();
        assertThat(outcome(new PeriodYear(), Cover.blank().withPeriod(period)))
                .as("no year")
                .isEqualTo("N");
        assertThat(outcome(new PeriodSigned(), Cover.blank().withPeriod(period)))
                .as("no date of signing")
                .isEqualTo("N");
        assertThat(outcome(new PeriodSigned(), Cover.blank().withSigned(LocalDate.of(2022, 1, 8))))
                .as("no end")
                .isEqualTo("N");
        assertThat(outcome(new PeriodYear(), period("2021-01-01", ""))).isEqualTo("V");
    }

    @ParameterizedTest
    @CsvSource({"2018, V", "2019, V", "2020, V", "2021, S", "2022, S", "2100, S"})
    void theEditionOf2021BeginsWithTheReportsFor2021(int year, String outcome) {
        assertThat(outcome(new EditionYear(), Cover.of(VALID.cover().organ(), year)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2018, V", "2019, S", "2020, S", "2021, V"})
    void theEditionOf2019IsForTwoYears(int year, String outcome) {
        AnnualReport report = AnnualReport.zero(Edition.E2019)
                .withCover(Cover.of(VALID.cover().organ(), year));
        assertThat(Checked.of(new EditionYear(), report).outcomes()).isEqualTo(outcome);
    }

    @Test
    void whatIsNotStatedIsNotEvaluated() {
        ValidationResult result = validate(Cover.blank());
        assertThat(result.findings()).isEmpty();
        assertThat(result.notEvaluated()).isEqualTo(3);
    }

    @Test
    void thePeriodEndsBeforeTheReportIsSigned() {
        Cover early = VALID.cover().withSigned(LocalDate.of(2021, 12, 30));
        assertThat(validate(early).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Locale.CHINA)).contains("止期2021年12月31日晚于落款日期2021年12月30日");
            assertThat(finding.message(Locale.UK)).contains("31 December 2021", "30 December 2021");
        });
        assertThat(validate(VALID.cover().withSigned(LocalDate.of(2021, 12, 31)))
                        .findings())
                .isEmpty();
    }

    @Test
    void theEditionFitsTheReportYear() {
        Cover cover2020 = Cover.of(VALID.cover().organ(), 2020);
        assertThat(validate(cover2020).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Locale.CHINA))
                    .isEqualTo("【必须更正】报告年度为2020年，表格却用了2021年格式。应使用2019年格式（国办公开办函〔2019〕60号）。 [edition.year]");
            assertThat(finding.message(Locale.UK)).contains("The report is for 2020");
        });
        Cover cover2018 = Cover.of(VALID.cover().organ(), 2018);
        assertThat(validate(cover2018).findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINA))
                .asString()
                .contains("早于2019年");
    }
}
