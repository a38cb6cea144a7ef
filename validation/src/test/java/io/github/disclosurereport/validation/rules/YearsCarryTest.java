package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class YearsCarryTest {

    private static AnnualReport report(int year, RequestLine line, String persons, String businesses, String total) {
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        return zero.withCover(Cover.of(zero.cover().organ(), year))
                .with(Cell.of(Applicant.NATURAL_PERSONS, line), Count.parse(persons))
                .with(Cell.of(Applicant.BUSINESSES, line), Count.parse(businesses))
                .with(Cell.of(Applicant.TOTAL, line), Count.parse(total));
    }

    private static AnnualReport last(String persons, String businesses, String total) {
        return report(2022, RequestLine.CARRIED_FORWARD, persons, businesses, total);
    }

    private static AnnualReport current(String persons, String businesses, String total) {
        return report(2023, RequestLine.BROUGHT_FORWARD, persons, businesses, total);
    }

    private static List<Finding> compare(AnnualReport current, AnnualReport previous) {
        return ReportValidator.standard().validate(current, previous).findings().stream()
                .filter(finding -> finding.rule().id().equals("years.carry"))
                .toList();
    }

    @Test
    void yearsThatAgreeRaiseNothing() {
        assertThat(compare(current("100", "3", "103"), last("100", "3", "103"))).isEmpty();
        assertThat(compare(current("100", "/", "100"), last("100", "0", "100"))).isEmpty();
        assertThat(compare(current("", "3", "103"), last("100", "3", "103"))).isEmpty();
    }

    @Test
    void everyColumnIsOneCheck() {
        AnnualReport last = last("100", "3", "103");
        assertThat(outcomes(current("100", "3", "103"), last)).isEqualTo("SSSSSSS");
        assertThat(outcomes(current("99", "4", "103"), last)).isEqualTo("VVSSSSS");
        assertThat(outcomes(current("100", "3", "104"), last)).isEqualTo("SSSSSSV");
        assertThat(outcomes(current("", "3", "103"), last)).isEqualTo("NSSSSSS");
        assertThat(outcomes(current("100", "3", "103"), last("100", "3", ""))).isEqualTo("SSSSSSN");
        assertThat(outcomes(current("/", "3", "3"), last("0", "3", "3")))
                .as("a mark is nothing")
                .isEqualTo("SSSSSSS");
        assertThat(Checked.of(new YearsCarry(), current("100", "3", "103")).outcomes())
                .as("no report of last year")
                .isEqualTo("-");
    }

    private static String outcomes(AnnualReport current, AnnualReport previous) {
        return Checked.of(new YearsCarry(), current, previous).outcomes();
    }

    @Test
    void blankTotalsDoNotAgree() {
        assertThat(compare(current("99", "3", ""), last("100", "3", "103")))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
        assertThat(compare(current("99", "3", "0"), last("100", "3", "")).get(0).severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aYearThatIsNotStatedSpeaksAgainstNothing() {
        AnnualReport undated = current("99", "3", "103").withCover(Cover.blank());
        assertThat(compare(undated, last("100", "3", "103"))).hasSize(1);
        assertThat(compare(current("99", "3", "103"), last("100", "3", "103").withCover(Cover.blank())))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED));
        AnnualReport sameYear =
                last("100", "3", "103").withCover(Cover.of(undated.cover().organ(), 2023));
        assertThat(compare(current("99", "3", "103"), sameYear))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.NOT_EVALUATED);
    }

    @Test
    void totalsThatDifferAreToBeExplained() {
        List<Finding> findings = compare(current("74", "3", "77"), last("100", "3", "103"));
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(findings.get(1).message(Locale.CHINA))
                .isEqualTo("【请核实】上年年报“结转下年度”“总计”列103件，本年“上年结转”“总计”列77件，少26件。如因机构调整、口径变化，请填写说明；否则请更正。 [years.carry]");
        assertThat(findings.get(1).message(Locale.UK)).contains("103", "77", "26 fewer");
        assertThat(compare(current("101", "3", "104"), last("100", "3", "103"))
                        .get(0)
                        .message(Locale.CHINA))
                .contains("多1件");
    }

    @Test
    void applicantsDoNotChangeTheirKind() {
        List<Finding> findings = compare(current("99", "4", "103"), last("100", "3", "103"));
        assertThat(findings).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Locale.CHINA)).contains("相差1件；两年的总计一致");
            assertThat(finding.message(Locale.UK)).contains("applicants do not change their kind");
        });
        assertThat(findings.get(0).cells())
                .containsExactly(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.BROUGHT_FORWARD));
    }

    @Test
    void onlyTheYearBeforeIsCompared() {
        AnnualReport older =
                last("1", "1", "2").withCover(Cover.of(last("", "", "").cover().organ(), 2020));
        assertThat(compare(current("9", "9", "18"), older)).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message(Locale.CHINA)).contains("2020年度的，不是2022年度的");
            assertThat(finding.message(Locale.UK)).contains("for 2020, not for 2022");
        });
    }
}
