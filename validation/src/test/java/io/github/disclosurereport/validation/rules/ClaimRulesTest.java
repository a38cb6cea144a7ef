package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code claims.cells}, {@code claims.lists} and {@code claims.balance}. */
class ClaimRulesTest {

    private static final Rule CELLS = new ClaimsCells(Edition.E2021);

    private static Checked checked(Rule rule, String prose) {
        return Checked.of(rule, SampleReports.city2025().with(Section.OVERVIEW, Narrative.of(prose)));
    }

    @ParameterizedTest
    @CsvSource({
        "依申请公开工作规范有序。, -",
        "收到政府信息公开申请14069件。, S",
        "收到政府信息公开申请14096件。, V",
        "收到政府信息公开申请14069件、14068件。, S",
        "发布信息500条，收取信息处理费400元。, -",
        "行政复议790件，行政诉讼211件。, SV",
    })
    void figuresInProseAgreeWithTheTables(String prose, String outcomes) {
        assertThat(checked(CELLS, prose).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void aContradictionNamesTheClosestMeaning() {
        Checked checked = checked(CELLS, "收到政府信息公开申请14096件。");
        Finding finding = checked.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.cells()).containsExactly(Cell.of(Applicant.TOTAL, RequestLine.RECEIVED));
        assertThat(finding.expected()).contains(BigInteger.valueOf(14069));
        assertThat(finding.difference()).contains(BigInteger.valueOf(27));
        assertThat(checked.chinese())
                .isEqualTo("【请核实】第一部分写“收到政府信息公开申请14096件”（14096件），"
                        + finding.cells().get(0).place(Edition.E2021, Locale.CHINA)
                        + "为14069件，相差27件。请核对文字和表格，改为一致。 [claims.cells]");
        assertThat(checked.english())
                .startsWith("[please check] section 1 says")
                .contains("makes 14069: 27 apart");
    }

    @Test
    void whereTheScopeMayDifferItIsAdvice() {
        Checked filed = checked(CELLS, "行政复议134件。");
        assertThat(filed.findings().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(filed.chinese()).startsWith("【提示】").contains("相差656件", "当年新发生（备案）数");
        assertThat(filed.english()).contains("cases filed this year");
        Checked own = checked(CELLS, "市本级收到政府信息公开申请134件。");
        assertThat(own.findings().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(own.chinese()).contains("如按“市本级”的口径统计");
        assertThat(own.english()).contains("another scope (\"市本级\")");
    }

    @Test
    void oneColumnInsteadOfAllIsKnownAgain() {
        assertThat(checked(CELLS, "收到政府信息公开申请13612件。").chinese()).contains("与“自然人”列相同");
        assertThat(checked(CELLS, "收到政府信息公开申请13612件。").english()).contains("natural persons");
    }

    @Test
    void sharesAndGroupsAreSpokenOfInWords() {
        Checked share = checked(CELLS, "政府信息公开申请办结率90%。");
        assertThat(share.chinese()).contains("90%", "计算为89.24%");
        assertThat(share.findings().get(0).actual()).contains(new BigDecimal("90"));
        assertThat(checked(CELLS, "政府信息公开申请不予公开3件。").chinese()).contains("等8格之和为730件");
        assertThat(checked(CELLS, "行政诉讼3件。").chinese()).contains("之和为212件");
    }

    @ParameterizedTest
    @CsvSource({
        "发布信息若干。, -, ''",
        "发布信息50条，其中要闻20条、公告30条。, S, ''",
        "发布信息50条，其中要闻20条。, S, ''",
        "发布信息50条，其中要闻20条、公告31条。, V, 合计51条，比总数多1条",
        "发布信息50条，其中要闻20条、公告29条等。, V, 合计49条，比总数少1条",
        "修订《甲》《乙》等2项制度。, S, ''",
        "修订《甲》《乙》等8项制度。, S, ''",
        "修订《甲》《乙》等1项制度。, V, 写“等1项制度”，文中列出2项",
        "修订《甲》《乙》《丙》《丁》《戊》等6项制度。, V, 列出5项。请补列1项",
        "开设概况、动态共3个栏目。, V, 列出2个",
        "优化省、市、县等2个层级。, S, ''",
    })
    void listsHoldWhatTheySay(String prose, String outcomes, String words) {
        Checked checked = checked(new ClaimsLists(), prose);
        assertThat(checked.outcomes()).isEqualTo(outcomes);
        if (outcomes.equals("V")) {
            assertThat(checked.chinese()).contains(words);
            assertThat(checked.english()).contains("section 1 says");
        }
    }

    @ParameterizedTest
    @CsvSource({"要闻20条、公告31条, WARNING", "要闻20条、公告29条, INFO"})
    void partsAboveTheirTotalAreGraverThanPartsShortOfIt(String parts, Severity severity) {
        Checked checked = checked(new ClaimsLists(), "发布信息50条，其中" + parts + "。");
        assertThat(checked.findings().get(0).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "收到政府信息公开申请10件，答复9件。, -",
        "收到政府信息公开申请10件，答复9件，结转下年度1件。, S",
        "收到政府信息公开申请8件，上年结转2件，答复9件，结转下年度1件。, S",
        "收到政府信息公开申请10件（含上年结转2件），答复9件，结转下年度1件。, S",
        "收到政府信息公开申请10件，答复9件，结转下年度2件。, V",
        "收到政府信息公开申请10件，上年结转2件，答复9件，结转下年度2件。, V",
    })
    void proseBalancesByItself(String prose, String outcomes) {
        Checked checked = checked(new ClaimsBalance(), prose);
        assertThat(checked.outcomes()).isEqualTo(outcomes);
        if (outcomes.equals("V")) {
            assertThat(checked.chinese()).contains("相差1件");
            assertThat(checked.english()).contains("1 apart");
        }
    }

    @Test
    void sampleReportsRaiseNothing() {
        assertThat(Stream.of(
                        SampleReports.city2025(),
                        SampleReports.guiyang2020(),
                        SampleReports.valid(Edition.E2021, 1),
                        SampleReports.valid(Edition.E2019, 1)))
                .allSatisfy(report -> assertThat(
                                ReportValidator.standard().validate(report).findings())
                        .noneMatch(finding -> finding.rule().id().startsWith("claims.")));
    }

    @Test
    void hostileTextRaisesNoFlood() {
        AnnualReport report = SampleReports.city2025();
        String text = "行政复议1件，".repeat(10_000) + "修订《甲》《乙》等1项。".repeat(10_000);
        AnnualReport hostile = report.with(Section.OVERVIEW, Narrative.of(text));
        assertThat(Checked.of(CELLS, hostile).findings()).hasSizeLessThanOrEqualTo(50);
        assertThat(Checked.of(new ClaimsLists(), hostile).findings()).hasSizeLessThanOrEqualTo(50);
    }
}
