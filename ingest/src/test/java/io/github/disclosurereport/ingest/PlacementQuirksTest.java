package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that differ from the form in one respect, small enough to see why each figure goes where it goes. */
class PlacementQuirksTest {

    private static final String HEAD = "# 测试局2024年政府信息公开工作年度报告\n## 三、收到和处理政府信息公开申请情况\n";

    private static ReportImport read(String table) throws UnreadableReportException {
        return ReportReader.standard().read(HEAD + table);
    }

    private static String received(ReportImport read, String applicant) {
        return read.report()
                .get(Cell.ofPath("requests." + applicant + ".received"))
                .toString();
    }

    @Test
    void linesBesideEachOtherAndColumnsBelow() throws Exception {
        ReportImport read = read("""
                | 申请人情况 | 一、本年新收政府信息公开申请数量 | 二、上年结转政府信息公开申请数量 |
                |---|---|---|
                | 自然人 | 5 | 1 |
                | 商业企业 | 2 | 0 |
                | 科研机构 | 0 | 0 |
                | 社会公益组织 | 0 | 0 |
                | 法律服务机构 | 1 | 0 |
                | 其他 | 0 | 0 |
                | 总计 | 8 | 1 |
                """);

        assertThat(received(read, "naturalPersons")).isEqualTo("5");
        assertThat(received(read, "legalServiceInstitutions")).isEqualTo("1");
        assertThat(received(read, "total")).isEqualTo("8");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void columnsInTwoTables() throws Exception {
        ReportImport read = read("""
                | 项目 | 自然人 |
                |---|---|
                | 一、本年新收政府信息公开申请数量 | 5 |

                | 项目 | 商业企业 | 总计 |
                |---|---|---|
                | 一、本年新收政府信息公开申请数量 | 2 | 7 |
                """);

        assertThat(received(read, "naturalPersons")).isEqualTo("5");
        assertThat(received(read, "businesses")).isEqualTo("2");
        assertThat(received(read, "total")).isEqualTo("7");
    }

    @Test
    void aPartOfTheColumnsIsNotReadIfAFigureHasNoHead() throws Exception {
        ReportImport read = read("""
                | 项目 | 商业企业 | 总计 |
                |---|---|---|
                | 一、本年新收政府信息公开申请数量 | 2 | 7 | 9 |
                """);

        assertThat(received(read, "businesses")).isEmpty();
        assertThat(read.unread()).extracting(Unread::text).containsExactly("项目", "2 | 7 | 9");
    }

    @Test
    void aFigureInEverySquareOfItsSpanIsOneFigure() throws Exception {
        ReportImport read = ReportReader.standard().read(HEAD.replace("三、收到和处理政府信息公开申请情况", "二、主动公开政府信息情况") + """
                        | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 |
                        |---|---|---|
                        | 信息内容 | 本年处理决定数量 | 本年处理决定数量 |
                        | 行政许可 | 12 | 12 |
                        """);

        assertThat(read.report().get(Cell.ofPath("proactiveDisclosure.licensing.decisions")))
                .hasToString("12");
        assertThat(read.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年制|本年废|现行有", "本年制发件数|本年废|现行有效件数"})
    void headsThatLostTheirSecondLine(String heads) throws Exception {
        ReportImport read = ReportReader.standard()
                .read(HEAD.replace("三、收到和处理政府信息公开申请情况", "二、主动公开政府信息情况") + "|第二十条第（一）项|||\n|---|---|---|---|\n|信息内容|"
                        + heads + "|\n|行政规范性文件|3|1|9|\n");

        assertThat(read.report().get(Cell.ofPath("proactiveDisclosure.normativeDocuments.inForce")))
                .hasToString("9");
        assertThat(read.reading(Cell.ofPath("proactiveDisclosure.normativeDocuments.inForce"))
                        .notes())
                .containsExactly(Note.of(NoteCode.COLUMNS_BY_ORDER));
    }

    @Test
    void theNumberOfAPageBelowAWholeRowIsListedAndTheRowRead() throws Exception {
        ReportImport read = read("一、本年新收政府信息公开申请数量 5 2 0 0 1 0 8\n6\n\f二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n");

        assertThat(received(read, "total")).isEqualTo("8");
        assertThat(read.unread()).extracting(Unread::text).containsExactly("6");
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.LONE_NUMBER));
    }

    @Test
    void theSameLineWithFewerAndWithAllFiguresIsNotBelievedWhereNothingPartsThem() throws Exception {
        ReportImport read = read("一、本年新收政府信息公开申请数量 15\n一、本年新收政府信息公开申请数量 12 7 1 1 2 1 30\n");

        assertThat(received(read, "total")).isEmpty();
        assertThat(read.unread()).extracting(Unread::note).contains(Note.of(NoteCode.CONTRADICTED));
    }

    @Test
    void aMarkOfDashesIsNoRuleOfAMarkdownTable() throws Exception {
        ReportImport read = read("一、本年新收政府信息公开申请数量 |\n1 |\n-- |\n0 |\n0 |\n0 |\n0 |\n1\n");

        assertThat(received(read, "businesses")).isEqualTo("/");
        assertThat(received(read, "total")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void allBlankIsSaidAndNeverZero(Edition edition) throws Exception {
        AnnualReport frame = SampleReports.valid(edition, 1);
        AnnualReport blank =
                AnnualReport.of(frame.cover(), frame.sections(), CellValues.filled(edition, Count.blank()));
        String bare = FlatText.of(blank).replaceAll("(?m)[ |]+$", "");
        for (String document : new String[] {HtmlPage.of(blank), FlatText.of(blank), bare}) {
            ReportImport read = ReportReader.standard().read(document);
            assertThat(read.report().values()).isEqualTo(blank.values());
            assertThat(read.notes()).contains(Note.of(NoteCode.ALL_BLANK));
        }
        assertThat(Note.of(NoteCode.ALL_BLANK).message(Locale.CHINESE)).contains("空白");
    }

    @Test
    void aSentenceInsteadOfATableIsSaid() throws Exception {
        String page = HtmlPage.of(SampleReports.city2025());
        int from = page.indexOf("<table>", page.indexOf("<h2>四、"));
        int to = page.indexOf("</table>", from) + "</table>".length();
        ReportImport read = ReportReader.standard().read(page.substring(0, from) + "<p>没有发生。</p>" + page.substring(to));

        assertThat(read.notes()).containsExactly(Note.of(NoteCode.NO_TABLE, "四"));
        assertThat(read.report().narrative(Section.DISPUTES).text()).isEqualTo("没有发生。");
        assertThat(read.report()
                        .get(Cell.ofPath("disputes.reconsideration.total"))
                        .isBlank())
                .isTrue();
    }
}
