package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.validation.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRulesTest {

    private static AnnualReport with(AnnualReport report, DisclosureColumn column, String figure) {
        return report.with(Cell.of(DisclosureLine.NORMATIVE_DOCUMENTS, column), Count.parse(figure));
    }

    private static AnnualReport published(String published, String toDate) {
        AnnualReport zero = AnnualReport.zero(Edition.E2019);
        return with(with(zero, DisclosureColumn.PUBLISHED, published), DisclosureColumn.PUBLISHED_TO_DATE, toDate);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, SS", "0, 0, SS", "'', 5, SN", "3, '', SN", "/, 5, SS", "6, 5, SV", "5, 5, SV", "-5, -5, SS"})
    void publicTotals(String published, String toDate, String outcomes) {
        assertThat(Checked.of(new DocumentRules.PublicTotal(), published(published, toDate))
                        .outcomes())
                .isEqualTo(outcomes);
    }

    @Test
    void moreThanTheTotalIsAWarningAndTheSameANote() {
        Checked more = Checked.of(new DocumentRules.PublicTotal(), published("6", "5"));
        assertThat(more.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(more.chinese())
                .isEqualTo("【请核实】第二部分“规范性文件”行：本年新公开6件，大于对外公开总数量5件。请核实：总数量应包括历年公开且仍有效的文件。 [documents.public-total]");
        assertThat(more.english()).contains("published this year (6) is more than published to date (5).");
        Checked same = Checked.of(new DocumentRules.PublicTotal(), published("3", "3"));
        assertThat(same.findings().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(same.chinese()).startsWith("【提示】").contains("都是3件", "漏计往年");
        assertThat(same.english()).startsWith("[note]").contains("are both 3.");
        assertThat(same.findings().get(0).subject())
                .contains(Cell.of(DisclosureLine.NORMATIVE_DOCUMENTS, DisclosureColumn.PUBLISHED_TO_DATE));
    }

    private static AnnualReport stock(String issued, String repealed, String inForce) {
        AnnualReport report = with(AnnualReport.zero(Edition.E2021), DisclosureColumn.ISSUED, issued);
        return with(with(report, DisclosureColumn.REPEALED, repealed), DisclosureColumn.IN_FORCE, inForce);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 5, SS",
        "5, 2, 3, SS",
        "6, 0, 5, SV",
        "6, 1, 5, SS",
        "'', 1, 5, SN",
        "6, '', 5, SN",
        "6, 0, '', SN"
    })
    void stocks(String issued, String repealed, String inForce, String outcomes) {
        assertThat(Checked.of(new DocumentRules.Stock(), stock(issued, repealed, inForce))
                        .outcomes())
                .isEqualTo(outcomes);
    }

    @Test
    void theImpliedStockIsSaid() {
        Checked checked = Checked.of(new DocumentRules.Stock(), stock("9", "1", "5"));
        assertThat(checked.chinese())
                .isEqualTo("【请核实】第二部分“行政规范性文件”行：现行有效5件，减本年制发9件，加本年废止1件，推得上年末为-3件，小于0。请核实这三个数字。 [documents.stock]");
        assertThat(checked.english()).contains("in force 5, less issued 9, plus repealed 1 imply -3 a year ago");
        assertThat(checked.findings().get(0).cells()).hasSize(3);
    }

    private static Checked ruleMaking(Edition edition, OrganKind kind, OrganLevel level, int rules) {
        AnnualReport zero = AnnualReport.zero(edition);
        Organ organ = new Organ("某机关", kind, level, ReportScope.UNKNOWN, "", "");
        DisclosureColumn column = edition == Edition.E2019 ? DisclosureColumn.CREATED : DisclosureColumn.ISSUED;
        AnnualReport report = zero.withCover(zero.cover().withOrgan(organ))
                .with(Cell.of(DisclosureLine.GOVERNMENT_RULES, column), Count.of(rules));
        return Checked.of(new DocumentRules.RuleMaking(edition), report);
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, CITY, -",
        "GOVERNMENT, UNKNOWN, -",
        "GOVERNMENT, NATIONAL, S",
        "GOVERNMENT, PROVINCE, S",
        "GOVERNMENT, CITY, S",
        "GOVERNMENT, COUNTY, V",
        "GOVERNMENT, TOWN, V",
        "DEPARTMENT, CITY, V",
        "TOWNSHIP, TOWN, V",
        "STATE_COUNCIL_DEPARTMENT, NATIONAL, S",
    })
    void whoMayEnactRules(OrganKind kind, OrganLevel level, String outcome) {
        for (Edition edition : Edition.values()) {
            assertThat(ruleMaking(edition, kind, level, 1).outcomes()).isEqualTo(outcome);
            assertThat(ruleMaking(edition, kind, level, 0).outcomes()).isEqualTo(outcome.replace('V', 'S'));
        }
    }

    /** The three columns of 规章, as an organ states them. */
    private static Checked ruleMaking(Edition edition, OrganKind kind, String first, String second, String third) {
        DocumentRules.RuleMaking rule = new DocumentRules.RuleMaking(edition);
        AnnualReport zero = AnnualReport.zero(edition);
        Organ organ = new Organ("某机关", kind, OrganLevel.CITY, ReportScope.UNKNOWN, "", "");
        AnnualReport report = zero.withCover(zero.cover().withOrgan(organ))
                .with(rule.cells().get(0), Count.parse(first))
                .with(rule.cells().get(1), Count.parse(second))
                .with(rule.cells().get(2), Count.parse(third));
        return Checked.of(rule, report);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, '', '', '', N",
        "DEPARTMENT, 0, '', 0, N",
        "DEPARTMENT, '', /, 0, N",
        "DEPARTMENT, 0, 0, '', N",
        "DEPARTMENT, 0, /, 0, S",
        "DEPARTMENT, /, /, /, S",
        "DEPARTMENT, 1, '', '', V",
        "DEPARTMENT, '', '', 1, V",
        "DEPARTMENT, -1, 0, 0, S", // figures.negative speaks of that.
        "GOVERNMENT, '', '', '', N",
        "GOVERNMENT, 1, '', 0, N",
        "GOVERNMENT, 1, 2, 3, S",
        "UNKNOWN, '', '', '', -",
    })
    void aBlankIsNoZero(OrganKind kind, String first, String second, String third, String outcome) {
        for (Edition edition : Edition.values()) {
            assertThat(ruleMaking(edition, kind, first, second, third).outcomes())
                    .isEqualTo(outcome);
        }
    }

    @Test
    void theCellsWithRulesAreNamed() {
        Checked checked = ruleMaking(Edition.E2021, OrganKind.DEPARTMENT, OrganLevel.COUNTY, 2);
        assertThat(checked.chinese()).contains("第二部分“规章”行“本年制发件数”列大于0，但该机关无权制定规章");
        assertThat(checked.english()).contains("may not enact government rules");
        assertThat(checked.findings().get(0).cells())
                .containsExactly(Cell.of(DisclosureLine.GOVERNMENT_RULES, DisclosureColumn.ISSUED));
    }
}
