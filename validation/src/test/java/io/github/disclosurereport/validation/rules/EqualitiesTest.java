package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EqualitiesTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    @Test
    void thereAreSoManyAsTheFormHas() {
        assertThat(Equalities.of(Edition.E2021).stream()
                        .mapToInt(rule -> rule.equalities().size()))
                .containsExactly(7, 7, 25, 3);
        assertThat(Equalities.of(Edition.E2019).stream()
                        .mapToInt(rule -> rule.equalities().size()))
                .containsExactly(7, 7, 23, 3);
    }

    @ParameterizedTest
    @EnumSource
    void eachEqualityKnowsItsPlace(Edition edition) {
        List<List<String>> places = Equalities.of(edition).stream()
                .map(rule -> rule.equalities().stream()
                        .map(equality -> equality.where().in(Locale.CHINA, edition))
                        .toList())
                .toList();
        assertThat(places.get(0)).startsWith("第三部分“自然人”列").endsWith("第三部分“总计”列").isEqualTo(places.get(1));
        assertThat(places.get(2)).startsWith("第三部分“一、本年新收政府信息公开申请数量”行").endsWith("第三部分“四、结转下年度继续办理”行");
        assertThat(places.get(3)).containsExactly("第四部分“行政复议”栏", "第四部分“行政诉讼·未经复议直接起诉”栏", "第四部分“行政诉讼·复议后起诉”栏");
    }

    /** Breaks a valid report in one cell and expects a finding from each equality that watches the cell, and from nothing else. */
    @ParameterizedTest
    @EnumSource
    void oneWrongCellIsSeenByExactlyTheEqualitiesThatWatchIt(Edition edition) {
        AnnualReport valid = SampleReports.valid(edition, 11);
        for (Cell cell : Form.of(edition).cells()) {
            if (!cell.isAmount() && valid.get(cell) instanceof Count count) {
                AnnualReport broken = valid.with(cell, Count.of(count.value() + 1));
                List<String> seen = VALIDATOR.validate(broken).findings().stream()
                        .map(finding -> finding.rule().id() + finding.cells())
                        .toList();
                assertThat(seen).as(cell.path()).containsExactlyInAnyOrderElementsOf(watching(cell, edition));
            }
        }
    }

    private static List<String> watching(Cell cell, Edition edition) {
        List<String> watching = new ArrayList<>();
        for (EqualityRule rule : Equalities.of(edition)) {
            for (Equality equality : rule.equalities()) {
                if (equality.cells().contains(cell)) {
                    watching.add(rule.info().id() + equality.cells());
                }
            }
        }
        return watching;
    }

    private static String message(AnnualReport report, Locale locale) {
        List<Finding> findings = VALIDATOR.validate(report).findings();
        return findings.stream()
                .filter(finding -> finding.rule().id().startsWith("requests.balance")
                        || finding.rule().id().startsWith("disputes")
                        || findings.size() == 1)
                .map(finding -> finding.message(locale))
                .findFirst()
                .orElse("");
    }

    private static AnnualReport column() {
        return SampleReports.valid(Edition.E2021, 1)
                .with(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.RECEIVED), Count.of(58))
                .with(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.BROUGHT_FORWARD), Count.of(2))
                .with(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.OUTCOMES_TOTAL), Count.of(57))
                .with(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.CARRIED_FORWARD), Count.of(2));
    }

    @Test
    void theBalanceNamesBothSides() {
        assertThat(message(column(), Locale.CHINA))
                .isEqualTo("【必须更正】第三部分“自然人”列：本年新收58件＋上年结转2件＝60件；办理结果总计57件＋结转下年度2件＝59件，相差1件。"
                        + "请核对“（七）总计”和“四、结转下年度继续办理”。 [requests.balance]");
        assertThat(message(column(), Locale.UK))
                .isEqualTo("[must correct] section 3, column \"natural persons\": received 58 + brought forward 2 = 60"
                        + "; total of outcomes 57 + carried forward 2 = 59: 1 apart. Check the total of"
                        + " outcomes (七) and what is carried forward (四). [requests.balance]");
    }

    @Test
    void aBlockOfSectionFourIsNamed() {
        AnnualReport broken = AnnualReport.zero(Edition.E2021)
                .with(Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.TOTAL), Count.of(8))
                .with(Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.PENDING), Count.of(6));
        assertThat(message(broken, Locale.CHINA))
                .isEqualTo("【必须更正】第四部分“行政诉讼·未经复议直接起诉”栏：四种结果合计6件，“总计”填8件，相差2件。" + "请核对该栏各项结果和“总计”。 [disputes.cases]");
        assertThat(message(broken, Locale.UK))
                .contains("block \"litigation without reconsideration\"", "6", "8", "2 apart");
    }

    @Test
    void rowsAndOutcomesAreNamed() {
        Cell secrets = Cell.of(Applicant.TOTAL, RequestLine.STATE_SECRETS);
        AnnualReport broken = AnnualReport.zero(Edition.E2021).with(secrets, Count.of(3));
        List<Finding> findings = VALIDATOR.validate(broken).findings();
        assertThat(findings)
                .extracting(finding -> finding.message(Locale.CHINA))
                .contains(
                        "【必须更正】第三部分“（三）不予公开1.属于国家秘密”行：六类申请人合计0件，“总计”列填3件，相差3件。请核对该行各列和“总计”列。 [requests.applicants]",
                        "【必须更正】第三部分“总计”列：各项办理结果合计3件，“（七）总计”填0件，相差3件。请核对该列各项结果和“（七）总计”。 [requests.outcomes]");
    }

    @Test
    void whatIsFilledInMayAlreadyBeTooMuch() {
        AnnualReport broken = AnnualReport.zero(Edition.E2021)
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD), Count.of(9))
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING), Count.blank());
        assertThat(message(broken, Locale.CHINA))
                .isEqualTo("【必须更正】第四部分“行政复议”栏：已填的结果合计9件，“总计”为0件；空格无论填几件都不能使两边相等。请核对已填数字。 [disputes.cases]");
    }
}
