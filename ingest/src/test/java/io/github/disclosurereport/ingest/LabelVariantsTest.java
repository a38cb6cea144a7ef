package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels and heads that publishers write a little differently, and those that mean something else. */
class LabelVariantsTest {

    private static final String HEAD = "# 测试局2024年政府信息公开工作年度报告\n## 三、收到和处理政府信息公开申请情况\n";
    private static final String HEADS =
            "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|---|\n";
    private static final String FIRST = "一、本年新收政府信息公开申请数量";
    private static final String FIGURES = " | 5 | 2 | 0 | 0 | 1 | 0 | 8 |\n";

    private static ReportImport read(String table) throws UnreadableReportException {
        return ReportReader.standard().read(HEAD + table);
    }

    private static String total(ReportImport read, String line) {
        return read.report().get(Cell.ofPath("requests.total." + line)).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "一、本年度新收政府信息公开申请数量, received",
        "一、本年新收信息公开申请数量, received",
        "二、上年度结转政府信息公开申请数量, broughtForward",
        "1.属于国家机密, outcomes.refused.stateSecrets",
        "2.其他法律法规禁止公开, outcomes.refused.prohibitedByLaw",
        "5.属于三类内部事物信息, outcomes.refused.internalAffairs",
        "1.本机关不掌握相关信息, outcomes.unavailable.notHeld",
        "2.没有现成信息需另行制作, outcomes.unavailable.notReadyMade",
        "4.无正当理由大量重复申请, outcomes.notProcessed.excessive",
        "四、结转下年继续办理, carriedForward",
    })
    void aLabelWithAFewOtherCharacters(String label, String line) throws Exception {
        ReportImport read = read(HEADS + "| " + FIRST + FIGURES + "| " + label + FIGURES);
        assertThat(total(read, line)).isEqualTo("8");
        assertThat(read.reading(Cell.ofPath("requests.total." + line)).raw()).isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({
        "一、本年新收政府信息公开申请数量比上年增减",
        "一、本年新收政府信息公开申请数量同比",
        "一、本年新收政府信息公开申请数量（比上年增减）",
        "其中：网上申请 | 一、本年新收政府信息公开申请数量",
        "2023年 | 一、本年新收政府信息公开申请数量",
        "2023年一、本年新收政府信息公开申请数量",
        "1.属于商业秘密",
    })
    void aLabelOfSomethingElse(String label) throws Exception {
        boolean wide = label.contains(" | ");
        String heads = wide ? "| " + HEADS.replace("|---|", "|---|---|") : HEADS;
        String known = "| " + (wide ? " | " : "") + "二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n";
        ReportImport read = read(heads + "| " + label + FIGURES + known);
        assertThat(read.count(ReadingState.NUMBER)).isEqualTo(7);
        assertThat(total(read, "broughtForward")).isEqualTo("1");
        assertThat(read.unread()).anySatisfy(unread -> assertThat(unread.text()).contains("5 | 2 | 0 | 0 | 1 | 0 | 8"));
    }

    @ParameterizedTest
    @CsvSource({"其他, 其它", "科研机构, 科研单位", "社会公益组织, 社会公益机构", "总计, 总数", "总计, 合计"})
    void aHeadWithOtherCharacters(String printed, String written) throws Exception {
        ReportImport read = read(HEADS.replace(printed, written) + "| " + FIRST + FIGURES);
        assertThat(total(read, "received")).isEqualTo("8");
        assertThat(read.count(ReadingState.NUMBER)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"科研机构, 占比", "科研机构, 上年科研机构", "社会公益组织, 网上申请的组织", "总计, 备注"})
    void aHeadOfSomethingElse(String printed, String written) throws Exception {
        ReportImport read = read(HEADS.replace(printed, written) + "| " + FIRST + FIGURES);
        assertThat(read.count(ReadingState.NUMBER)).isZero();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void headsWhoseSpansAreLostButThatStandInTheFormsOrder() throws Exception {
        String heads = "| 自然人 | 法人或其他组织 | 总计 |\n|---|---|---|\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n";
        ReportImport read = read(heads + "| " + FIRST + FIGURES);
        assertThat(total(read, "received")).isEqualTo("8");
        assertThat(read.reading(Cell.ofPath("requests.total.received")).notes())
                .extracting(Note::code)
                .contains(NoteCode.COLUMNS_BY_ORDER);

        String swapped = heads.replace("商业企业 | 科研机构", "科研机构 | 商业企业");
        assertThat(read(swapped + "| " + FIRST + FIGURES).count(ReadingState.NUMBER))
                .isZero();
    }

    @Test
    void aHeadOverAColumnTooFewMovesNothing() throws Exception {
        String page = "<h1>测试局2024年政府信息公开工作年度报告</h1><h2>三、收到和处理政府信息公开申请情况</h2><table><tr><td rowspan=2>"
                + "<td rowspan=2>自然人<td colspan=4>法人或其他组织<td rowspan=2>总计<tr>"
                + "<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<tr><td>" + FIRST
                + FIGURES.strip().replace(" |", "<td>").replace("|", "<td>") + "</table>";
        ReportImport read = ReportReader.standard().read(page);
        assertThat(List.of("8", "")).contains(total(read, "received"));
        assertThat(read.report()
                        .get(Cell.ofPath("requests.otherOrganizations.received"))
                        .toString())
                .isNotEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({"自然人 法人或其他组织 总计, 总计 自然人 法人或其他组织", "商业企业 科研机构 社会公益组织 法律服务机构 其他, 其他 商业企业 科研机构 社会公益组织 法律服务机构"})
    void flattenedHeadsInAnotherOrderTellNothing(String printed, String written) throws Exception {
        String text = "测试局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n申请人情况\n自然人 法人或其他组织 总计\n"
                + "商业企业 科研机构 社会公益组织 法律服务机构 其他\n" + FIRST + "\n5 2 0 0 1 0 8\n";
        String broken = text.replace(printed, written);
        assertThat(total(ReportReader.standard().read(text.replace(' ', '\n')), "received"))
                .isEqualTo("8");
        ReportImport read = ReportReader.standard().read(broken.replace(' ', '\n'));
        assertThat(read.count(ReadingState.NUMBER)).isZero();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void aTableUnderOtherLabelsIsListed() throws Exception {
        ReportImport read = read(
                HEADS + "| " + FIRST + FIGURES + "## 四、政府信息公开行政复议、行政诉讼情况\n| 复议维持件 | 复议撤销件 |\n|---|---|\n| 17 | 3 |\n");
        assertThat(read.unread()).anySatisfy(unread -> {
            assertThat(unread.text()).isEqualTo("17 | 3");
            assertThat(unread.note().code()).isEqualTo(NoteCode.NOT_THE_FORM);
        });
    }

    @Test
    void marksOfMarkdownAreNoWords() throws Exception {
        ReportImport read = read(
                HEADS + "| **" + FIRST + "** | **5** | 2 | 0 | 0 | *1* | &nbsp; | **8** |\n" + "| 2\\.重复申请" + FIGURES);
        assertThat(total(read, "received")).isEqualTo("8");
        assertThat(total(read, "outcomes.notProcessed.repeated")).isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({
        "行政事业性收费（万元）, 3.5, 3.5万元",
        "行政事业性收费（元）, 35000, 35000元",
        "行政事业性收费, 3.5（万元）, 3.5万元",
        "行政事业性收费, 3.5（含以前年度）, 3.5",
    })
    void theUnitOfAnAmountBesideTheLabelOrTheFigure(String label, String figure, String amount) throws Exception {
        ReportImport read = ReportReader.standard()
                .read("# 测试局2024年政府信息公开工作年度报告\n## 二、主动公开政府信息情况\n| 信息内容 | 本年收费金额 |\n|---|---|\n| " + label + " | "
                        + figure + " |\n");
        assertThat(read.report().get(Cell.ofPath("proactiveDisclosure.administrativeCharges.amount")))
                .hasToString(amount);
    }
}
