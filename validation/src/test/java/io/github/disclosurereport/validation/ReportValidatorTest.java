package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportValidatorTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    @ParameterizedTest
    @EnumSource
    void aValidReportHasNoFinding(Edition edition) {
        for (int seed = 0; seed < 50; seed++) {
            ValidationResult result = VALIDATOR.validate(SampleReports.valid(edition, seed));
            assertThat(result.findings()).as("seed %d", seed).isEmpty();
            assertThat(result.isValid()).isTrue();
            assertThat(result.notEvaluated()).isZero();
            assertThat(result.satisfied()).isGreaterThan(40).isEqualTo(result.checks() - result.notApplicable());
        }
    }

    @Test
    void namesItsBooks() {
        RuleBook later = RuleBook.standard(Edition.E2021);
        RuleBook earlier = RuleBook.standard(Edition.E2019);
        ReportValidator both = ReportValidator.of(later, earlier);
        assertThat(both.books()).containsExactly(earlier, later);
        assertThat(both.withOrgans(List.of()).books()).containsExactly(earlier, later);
        assertThat(ReportValidator.of(later).books()).containsExactly(later);
    }

    @Test
    void twoYearsOfACityAgreeInEveryColumn() {
        ValidationResult alone = VALIDATOR.validate(SampleReports.suqian(2024));
        ValidationResult pair = VALIDATOR.validate(SampleReports.suqian(2024), SampleReports.suqian(2023));
        assertThat(alone.findings()).isEmpty();
        assertThat(pair.findings()).isEmpty();
        // Seven columns, three blocks of section 四 and the two lines with documents in force are compared now.
        assertThat(pair.satisfied() - alone.satisfied()).isEqualTo(7 + 3 + 2);
        assertThat(VALIDATOR.validate(SampleReports.suqian(2023)).findings()).isEmpty();
    }

    @Test
    void aBookOfArithmeticSharesItsResultForAllThatSatisfyIt() {
        RuleBook book = RuleBook.standard(Edition.E2021);
        for (Rule rule : book.rules()) {
            book = rule instanceof EqualityRule
                    ? book
                    : book.without(rule.info().id());
        }
        ReportValidator arithmetic = ReportValidator.of(book);
        ValidationResult result = arithmetic.validate(SampleReports.suqian(2024));
        assertThat(result).isSameAs(arithmetic.validate(SampleReports.city2025()));
        assertThat(result.findings()).isEmpty();
        assertThat(result.checks()).isEqualTo(42).isEqualTo(result.satisfied());
        ValidationResult blank = arithmetic.validate(AnnualReport.blank(Edition.E2021));
        assertThat(new ValidationResult(
                        blank.findings(),
                        blank.satisfied(),
                        blank.violated(),
                        blank.notEvaluated(),
                        blank.notApplicable(),
                        blank.acknowledgements()))
                .as("a blank is not evaluated, even where 0 would do")
                .isEqualTo(new ValidationResult(List.of(), 0, 0, 42, 0, List.of()));
        assertThat(blank.unchecked())
                .as("and it is said why")
                .allSatisfy(rule -> assertThat(rule.blanks()).isNotEmpty())
                .extracting(Unchecked::outcome)
                .containsOnly(Outcome.NOT_EVALUATED);
        assertThat(blank.unchecked().stream().mapToInt(Unchecked::checks).sum()).isEqualTo(42);
    }

    @Test
    void theClientsReportIsWrongAboutItsPeriodAndNothingElse() {
        ValidationResult result = VALIDATOR.validate(SampleReports.guiyang2020());
        assertThat(result.findings(Severity.ERROR))
                .extracting(finding -> finding.message(Locale.CHINA))
                .containsExactly(
                        "【必须更正】统计期限写作“2020年1月1日至2021年12月31日”：止期2021年12月31日晚于落款日期2021年1月8日。请核对统计期限和落款日期。 [period.signed]",
                        "【必须更正】统计期限写作“2020年1月1日至2021年12月31日”：止期超出报告年度。应为2020年12月31日。 [period.year]");
        assertThat(result.findings())
                .extracting(finding -> finding.rule().id())
                .as("beside the errors, a total that may lack the documents of earlier years")
                .containsExactly("period.signed", "period.year", "documents.public-total");
    }

    @Test
    void publishedFiguresOfACityHaveNoArithmeticFinding() {
        assertThat(VALIDATOR.validate(SampleReports.city2025()).findings()).isEmpty();
    }

    @Test
    void aBlankReportIsNotAReportOfZeros() {
        ValidationResult blank = VALIDATOR.validate(AnnualReport.blank(Edition.E2021));
        assertThat(blank.findings())
                .filteredOn(finding -> finding.rule().id().equals("complete.cells"))
                .hasSize(3);
        assertThat(blank.notEvaluated()).isGreaterThan(42);
        assertThat(VALIDATOR.validate(AnnualReport.zero(Edition.E2021)).satisfied())
                .isGreaterThan(42);
    }

    @Test
    void findingsStandInFormOrder() {
        AnnualReport report = SampleReports.guiyang2020()
                .with(Cell.of(Applicant.TOTAL, RequestLine.GRANTED), Count.of(21))
                .with(Cell.of(Applicant.BUSINESSES, RequestLine.RECEIVED), Count.blank());
        List<Finding> findings = VALIDATOR.validate(report).findings();
        assertThat(findings).isSorted();
        assertThat(findings)
                .extracting(finding -> finding.rule().id())
                .startsWith("period.signed", "period.year")
                .endsWith("requests.outcomes");
    }

    @Test
    void theProfileDecidesHowGraveABlankIs() {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1)
                .with(Cell.of(Applicant.TOTAL, RequestLine.GRANTED), Count.blank());
        assertThat(VALIDATOR.validate(report).findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
        ValidationResult filed = ReportValidator.standard(Profile.SUBMISSION).validate(report);
        assertThat(filed.findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.ERROR);
        assertThat(filed.isValid()).isFalse();
    }

    @Test
    void booksAreForOneEdition() {
        ReportValidator only2021 = ReportValidator.of(RuleBook.standard(Edition.E2021));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only2021.validate(SampleReports.guiyang2020()))
                .withMessageContaining("2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportValidator.of(
                        RuleBook.standard(Edition.E2021), RuleBook.standard(Edition.E2021, Profile.SUBMISSION)))
                .withMessageContaining("2021");
    }

    @Test
    void organsThatTheCallerKnowsAreHeldToTheirRules() {
        Organ known = new Organ("甲局", OrganKind.DEPARTMENT, OrganLevel.COUNTY, ReportScope.UNKNOWN, "", "");
        Cover cover = Cover.of(Organ.named("甲局"), 2023).withPublished(LocalDate.of(2024, 2, 1));
        AnnualReport report = SampleReports.valid(Edition.E2021, 1).withCover(cover);
        int checks = VALIDATOR.validate(report).notApplicable();
        ReportValidator knowing = VALIDATOR.withOrgans(List.of(known));
        assertThat(knowing.validate(report).notApplicable()).isLessThan(checks);
        assertThat(knowing.validate(report).findings())
                .extracting(finding -> finding.rule().id())
                .contains("deadline.published");
        assertThat(knowing.withOrgans(List.of()).validate(report).notApplicable())
                .as("those given before are forgotten")
                .isEqualTo(checks);
    }
}
