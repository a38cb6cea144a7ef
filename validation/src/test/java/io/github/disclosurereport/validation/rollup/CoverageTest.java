package io.github.disclosurereport.validation.rollup;

import static io.github.disclosurereport.validation.rollup.Parts.DISTRICT;
import static io.github.disclosurereport.validation.rollup.Parts.FINANCE;
import static io.github.disclosurereport.validation.rollup.Parts.GOVERNMENT;
import static io.github.disclosurereport.validation.rollup.Parts.GRANTED;
import static io.github.disclosurereport.validation.rollup.Parts.HEALTH;
import static io.github.disclosurereport.validation.rollup.Parts.ROSTER;
import static io.github.disclosurereport.validation.rollup.Parts.TAX;
import static io.github.disclosurereport.validation.rollup.Parts.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final List<AnnualReport> PARTS = Parts.all(Edition.E2021);
    private static final AnnualReport REGION = Parts.region(PARTS);

    private static RollupResult check(AnnualReport region, List<AnnualReport> parts) {
        return RollupCheck.over(ROSTER).check(region, parts);
    }

    private static List<AnnualReport> plus(AnnualReport report) {
        List<AnnualReport> parts = new ArrayList<>(PARTS);
        parts.add(report);
        return parts;
    }

    private static void assertOnly(RollupResult result, Severity severity, String chinese, String english) {
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(finding.cells()).isEmpty();
            assertThat(finding.message(Locale.CHINA)).contains(chinese);
            assertThat(finding.message(Locale.UK)).contains(english);
        });
        assertThat(result.agrees()).isTrue();
    }

    @Test
    void theCoverageIsStated() {
        Coverage coverage =
                check(REGION, plus(Parts.part(Edition.E2021, "档案馆", 8))).coverage();
        assertThat(coverage.included()).containsExactly(GOVERNMENT, FINANCE, HEALTH, DISTRICT);
        assertThat(coverage.present()).isEqualTo(coverage.included());
        assertThat(coverage.message(Locale.CHINA)).isEqualTo("应汇总4个单位，已收到4个。不在名单内：档案馆。按名单不汇总：税务局（垂直管理）。");
        assertThat(coverage.message(Locale.UK))
                .isEqualTo("Members to be added: 4; received: 4. Not on the roster: 档案馆. "
                        + "Left out by the roster: 税务局 (垂直管理).");
        Roster silent = Roster.of(Roster.Member.included(FINANCE), Roster.Member.excluded(TAX, ""));
        assertThat(RollupCheck.over(silent).check(REGION, List.of()).coverage().message(Locale.CHINA))
                .isEqualTo("应汇总1个单位，已收到0个。未收到：财政局。按名单不汇总：税务局。");
    }

    @Test
    void missingMembersMayExplainWhatTheRegionHasMore() {
        RollupResult result = check(REGION, PARTS.subList(0, 3));
        assertThat(result.coverage().missing()).containsExactly(DISTRICT);
        assertThat(result.violated()).isZero();
        assertThat(result.satisfied()).as("the row of rules").isEqualTo(3);
        List<Finding> findings = result.findings();
        assertThat(findings).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(findings.get(0).message(Locale.CHINA))
                .isEqualTo("【请核实】应汇总4个单位，已收到3个。未收到可以相加的年报：东区人民政府。请补齐，或核实汇总名单。 [rollup.sum]");
        assertThat(findings.get(0).message(Locale.UK)).contains("received: 3. No report that could be added from: 东区");
        assertThat(findings.subList(1, 4))
                .extracting(finding -> finding.section().orElseThrow())
                .containsExactly(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.DISPUTES);
        Finding tableThree = findings.get(2);
        assertThat(tableThree.message(Locale.CHINA))
                .contains("第三部分有" + tableThree.cells().size() + "格，区域年报与已收到的各单位合计不等")
                .contains("应汇总4个单位，已收到3个。");
        assertThat(tableThree.message(Locale.UK))
                .contains("section 3: the region differs")
                .contains("(cells: " + tableThree.cells().size() + ")");
    }

    @Test
    void noMissingMemberExplainsARegionThatHasLess() {
        List<AnnualReport> present = PARTS.subList(0, 3);
        long sum = number(REGION, GRANTED) - number(PARTS.get(3), GRANTED);
        RollupResult result = check(REGION.with(GRANTED, Count.of(sum - 1)), present);
        assertThat(result.violated()).isEqualTo(1);
        assertThat(result.findings())
                .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells()).containsExactly(GRANTED);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message(Locale.CHINA)).contains("少1件。应汇总4个单位，已收到3个。");
                });
        RollupResult equal = check(Parts.region(present), present);
        assertThat(equal.findings()).as("only what is missing").hasSize(1);
        assertThat(equal.notEvaluated()).isEqualTo(197);
    }

    @Test
    void aChangeMayHaveEitherSign() {
        List<AnnualReport> parts = Parts.all(Edition.E2019);
        Cell change = Cell.of(DisclosureLine.LICENSING, DisclosureColumn.CHANGE);
        AnnualReport region = Parts.plus(Parts.region(parts.subList(0, 3)), change, -500);
        RollupResult result = check(region, parts.subList(0, 3));
        assertThat(result.violated()).isZero();
        assertThat(result.findings()).hasSize(2);
        assertThat(result.findings().get(1).cells()).containsExactly(change);
    }

    @Test
    void nothingToCompareIsSaidOnce() {
        RollupResult result = check(REGION, List.of());
        assertOnly(
                result, Severity.WARNING, "已收到0个。没有可以相加的年报，无法比较；缺：测试市人民政府、财政局、", "nothing was compared; missing: 测试市");
        assertThat(result.notEvaluated()).isEqualTo(197);
        assertThat(result.notApplicable()).isEqualTo(3);
        assertThat(result.sum().get(GRANTED)).isEqualTo(Count.blank());
    }

    @Test
    void aSecondReportOfAnOrganIsNotCounted() {
        AnnualReport again = Parts.named(PARTS.get(1), " 财政 局").with(GRANTED, Count.of(77));
        RollupResult result = check(REGION, plus(again));
        assertOnly(result, Severity.WARNING, "财政 局的年报重复给出，只计第一份", "more than one report of");
        assertThat(result.satisfied()).isEqualTo(200);
    }

    @Test
    void aReportOnTheOtherEditionIsNotAdded() {
        List<AnnualReport> parts = new ArrayList<>(PARTS.subList(0, 3));
        parts.add(Parts.part(Edition.E2019, DISTRICT, 4));
        RollupResult result = check(Parts.region(PARTS.subList(0, 3)), parts);
        assertThat(result.findings()).hasSize(2);
        assertThat(result.findings().get(0).message(Locale.CHINA)).contains("东区人民政府的年报用2019年格式，区域年报用2021年格式，不能相加");
        assertThat(result.findings().get(0).message(Locale.UK)).contains("on the edition of 2019");
        assertThat(result.coverage().missing()).containsExactly(DISTRICT);
    }

    @Test
    void aReportForAnotherYearIsNotAdded() {
        AnnualReport late = PARTS.get(3).withCover(PARTS.get(3).cover().withYear(2022));
        List<AnnualReport> parts = new ArrayList<>(PARTS);
        parts.add(0, late);
        assertOnly(check(REGION, parts), Severity.WARNING, "东区人民政府的年报是2022年度的，区域年报是2021年度的", "is for 2022");
        AnnualReport undated = PARTS.get(3)
                .withCover(REGION.cover().withOrgan(PARTS.get(3).cover().organ()));
        parts.set(0, undated);
        parts.remove(4);
        assertThat(check(REGION, parts).findings()).isEmpty();
    }

    @Test
    void aReportThatTheRosterDoesNotKnowIsNotAdded() {
        AnnualReport archive = Parts.part(Edition.E2021, "档案馆", 8);
        RollupResult result = check(REGION, plus(archive));
        assertOnly(result, Severity.WARNING, "档案馆不在汇总名单内，其年报未计入", "Not on the roster, so left out: 档案馆");
        assertThat(result.coverage().unlisted()).containsExactly("档案馆");
        AnnualReport unnamed = Parts.named(archive, "");
        assertOnly(
                check(REGION, plus(unnamed)),
                Severity.WARNING,
                "有1份年报没有写明单位名称",
                "Reports that do not state their organ: 1.");
    }

    @Test
    void anExcludedMemberIsNotAddedAndNoFinding() {
        RollupResult result = check(REGION, plus(Parts.part(Edition.E2021, TAX, 8)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.coverage().excluded()).containsExactly(Roster.Member.excluded(TAX, "垂直管理"));
        assertThat(result.coverage().unlisted()).isEmpty();
    }

    @Test
    void whoIsNewIsNoted() {
        Roster roster = ROSTER.withLastYear(List.of(GOVERNMENT, FINANCE));
        RollupResult result = RollupCheck.over(roster).check(REGION, PARTS);
        assertOnly(result, Severity.INFO, "【提示】上年汇总没有卫健委、东区人民政府。", "Not in last year's sum: 卫健委, 东区");
        assertThat(result.coverage().absentLastYear()).containsExactly(HEALTH, DISTRICT);
        assertThat(result.findings(Severity.INFO)).hasSize(1);
        assertThat(result.findings(Severity.WARNING)).isEmpty();
    }
}
