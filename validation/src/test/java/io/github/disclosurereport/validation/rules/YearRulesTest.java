package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRulesTest {

    private static AnnualReport zero(Edition edition, int year) {
        return AnnualReport.zero(edition).withCover(Cover.of(Organ.named("某机关"), year));
    }

    private static AnnualReport with(AnnualReport report, Cell cell, String figure) {
        return report.with(cell, Count.parse(figure));
    }

    private static Cell normative(DisclosureColumn column) {
        return Cell.of(DisclosureLine.NORMATIVE_DOCUMENTS, column);
    }

    private static Checked inForce(String last, String issued, String repealed, String now) {
        AnnualReport before = with(zero(Edition.E2021, 2022), normative(DisclosureColumn.IN_FORCE), last);
        AnnualReport after = with(zero(Edition.E2021, 2023), normative(DisclosureColumn.ISSUED), issued);
        after = with(after, normative(DisclosureColumn.REPEALED), repealed);
        return Checked.of(new YearRules.InForce(), with(after, normative(DisclosureColumn.IN_FORCE), now), before);
    }

    @ParameterizedTest
    @CsvSource({"30, 5, 2, 33, SS", "30, 5, 2, 34, SV", "'', 5, 2, 33, SN", "30, 5, '', 33, SN", "30, 5, 2, '', SN"})
    void documentsInForce(String last, String issued, String repealed, String now, String outcomes) {
        assertThat(inForce(last, issued, repealed, now).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void theStocksAreNamed() {
        Checked checked = inForce("30", "5", "2", "34");
        assertThat(checked.chinese()).contains("上年现行有效30件，加本年制发5件，减本年废止2件，应为33件，本年填34件，相差1件");
        assertThat(checked.english())
                .contains(
                        "in force last year 30, plus issued 5, less repealed 2", "should make 33", "says 34: 1 apart");
        assertThat(checked.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    private static Checked items(String last, String change, String now) {
        AnnualReport before = zero(Edition.E2019, 2019)
                .with(Cell.of(DisclosureLine.LICENSING, DisclosureColumn.ITEMS_LAST_YEAR), Count.parse(last))
                .with(Cell.of(DisclosureLine.LICENSING, DisclosureColumn.CHANGE), Count.parse(change));
        AnnualReport after = zero(Edition.E2019, 2020)
                .with(Cell.of(DisclosureLine.LICENSING, DisclosureColumn.ITEMS_LAST_YEAR), Count.parse(now));
        return Checked.of(new YearRules.Items(), after, before);
    }

    @ParameterizedTest
    @CsvSource({"8, -3, 5, SSSSS", "8, -3, 6, VSSSS", "'', -3, 5, NSSSS", "8, '', 5, NSSSS", "8, -3, '', NSSSS"})
    void itemsOfLastYear(String last, String change, String now, String outcomes) {
        assertThat(items(last, change, now).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void theItemsAreNamed() {
        assertThat(items("8", "-3", "6").chinese()).contains("上年年报为8项、增减-3项，本年“上一年项目数量”应为5项，填6项，相差1项");
        assertThat(items("8", "-3", "6").english()).contains("has 8 and a change of -3", "should be 5; it says 6");
    }

    private static Checked pending(String open, String total) {
        Cell last = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING);
        Cell now = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);
        return Checked.of(
                new YearRules.Pending(),
                with(zero(Edition.E2021, 2023), now, total),
                with(zero(Edition.E2021, 2022), last, open));
    }

    @ParameterizedTest
    @CsvSource({"3, 3, SSS", "3, 2, VSS", "'', 2, NSS", "3, '', NSS"})
    void pendingCases(String open, String total, String outcomes) {
        assertThat(pending(open, total).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void pendingCasesOutliveAChangeOfEdition() {
        AnnualReport last =
                with(zero(Edition.E2019, 2020), Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.PENDING), "4");
        AnnualReport now = zero(Edition.E2021, 2021);
        Cell total = Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.TOTAL);
        assertThat(Checked.of(new YearRules.Pending(), with(now, total, "4"), last)
                        .outcomes())
                .isEqualTo("SSS");
        assertThat(Checked.of(new YearRules.Pending(), with(now, total, "3"), last)
                        .outcomes())
                .isEqualTo("SVS");
    }

    @Test
    void thePendingCasesAreNamed() {
        assertThat(pending("3", "2").chinese()).startsWith("【提示】第四部分“行政复议”栏：上年尚未审结3件，本年总计只有2件。");
        assertThat(pending("3", "2").english()).contains("pending last year 3, but this year's total is only 2.");
    }

    @Test
    void whatCannotBeComparedIsNotApplicable() {
        AnnualReport now = zero(Edition.E2021, 2021);
        assertThat(Checked.of(new YearRules.InForce(), now, zero(Edition.E2019, 2020))
                        .outcomes())
                .as("change of edition")
                .isEqualTo("-");
        for (Rule rule : List.of(new YearRules.InForce(), new YearRules.Pending())) {
            assertThat(Checked.of(rule, now).outcomes()).as("no report given").isEqualTo("-");
            assertThat(Checked.of(rule, now, zero(Edition.E2021, 2019)).outcomes())
                    .as("not the year before")
                    .isEqualTo("-");
        }
    }
}
