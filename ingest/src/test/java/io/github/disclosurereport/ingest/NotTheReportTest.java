package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that portals serve in place of a report: each is refused with what it is and what to do. */
class NotTheReportTest {

    private static final AnnualReport CITY = SampleReports.city2025();
    private static final String TITLE = "测试局2024年政府信息公开工作年度报告";

    private static UnreadableReportException refusal(String source) {
        UnreadableReportException refusal = catchThrowableOfType(
                UnreadableReportException.class, () -> ReportReader.standard().read(source));
        assertThat(refusal).as(source).isNotNull();
        UnreadableReportException all = catchThrowableOfType(
                UnreadableReportException.class, () -> ReportReader.standard().readAll(source));
        assertThat(all).hasMessage(refusal.getMessage());
        return refusal;
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>测试市人民政府</title></head><body>" + body + "</body></html>";
    }

    /** The page of a report with something in place of its tables. */
    private static String withoutTables(String instead) {
        return HtmlPage.of(CITY).replaceAll("(?s)<table>.*?</table>", instead);
    }

    @Test
    void aListOfReports() {
        StringBuilder list = new StringBuilder("<h1>政府信息公开年报</h1><ul>");
        for (int year = 2019; year < 2025; year++) {
            list.append("<li><a href=\"t%d.html\">测试局%d年政府信息公开工作年度报告</a><span>%d-01-20</span></li>"
                    .formatted(year, year, year + 1));
        }
        UnreadableReportException refusal = refusal(page(list + "</ul><p>下一页</p>"));

        assertThat(refusal.reason()).isEqualTo(UnreadableReason.INDEX_PAGE);
        assertThat(refusal).hasMessage("it is a page that lists 6 reports; open the one that is wanted and read that");
        assertThat(refusal.message(Locale.CHINESE)).isEqualTo("是报告的列表页（列有6份），请打开其中的报告再读");
        assertThat(refusal("甲局2024年政府信息公开工作年度报告 2025-01-20\n乙局2024年政府信息公开工作年度报告 2025-01-21\n"
                                + "丙局2024年政府信息公开工作年度报告 2025-01-22")
                        .reason())
                .isEqualTo(UnreadableReason.INDEX_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"/upload/2025/nb.pdf\"></iframe>",
                "<iframe src=\"/pdfjs/web/viewer.html?file=/upload/2025/nb.pdf\"></iframe>",
                "<embed src=\"/upload/2025/nb.pdf\" type=\"application/pdf\">",
                "<object data=\"/upload/2025/nb.pdf\"></object>",
                "<p>附件：<a href=\"/upload/2025/nb.pdf\">" + TITLE + "</a></p>"
            })
    void aViewerOfADocument(String viewer) {
        for (String title : new String[] {"<h1>" + TITLE + "</h1>", "<script>show()</script>"}) {
            UnreadableReportException refusal = refusal(page(title + viewer));
            assertThat(refusal.reason()).isEqualTo(UnreadableReason.TABLES_ATTACHED);
            assertThat(refusal).hasMessageContaining("not in this source").hasMessageContaining("/upload/2025/nb.pdf");
            assertThat(refusal.message(Locale.CHINESE))
                    .startsWith("来源中没有第二至第四部分的表格")
                    .contains("nb.pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nb.pdf", "nb.ofd", "nb.docx", "nb.DOC", "nb.wps", "nb.xlsx", "nb.zip", "down?file=nb.ofd&id=1"})
    void aReportWhoseTablesAreAttached(String address) {
        UnreadableReportException refusal =
                refusal(withoutTables("").replace("</main>", "<p><a href=\"" + address + "\">年度报告</a></p></main>"));
        assertThat(refusal.reason()).isEqualTo(UnreadableReason.TABLES_ATTACHED);
        assertThat(refusal).hasMessageEndingWith(address);
    }

    @Test
    void aTextThatNamesWhatIsAttached() {
        String text = TITLE + "\n一、总体情况\n见附件。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n附件：年报表格.xlsx\n";
        assertThat(refusal(text)).hasMessageEndingWith("年报表格.xlsx");
    }

    @Test
    void aReportWhoseTablesArePictures() {
        UnreadableReportException refusal = refusal(withoutTables("<p><img src=\"data:image/png;base64,AAAA\"></p>"));
        assertThat(refusal.reason()).isEqualTo(UnreadableReason.TABLES_PICTURED);
        assertThat(refusal).hasMessageContaining("pictures (3)");
    }

    @Test
    void proseWithEmptySections() {
        assertThat(refusal(withoutTables("")).reason()).isEqualTo(UnreadableReason.NO_TABLES);
        String prose = TITLE + "\n一、总体情况\n规章\n无\n二、主动公开政府信息情况\n本年未制发规章和行政规范性文件。\n"
                + "三、收到和处理政府信息公开申请情况\n未收到申请。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n";
        assertThat(refusal(prose).reason()).isEqualTo(UnreadableReason.NO_TABLES);
        assertThat(refusal(prose.replace("未收到申请。", "全年办结3件\n新收 3")).reason()).isEqualTo(UnreadableReason.NO_TABLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=\"app\"></div><script src=\"app.js\"></script>",
                "<noscript>您的浏览器不支持</noscript><div id=\"root\">正在加载…</div>",
                "<h1>" + TITLE + "</h1><script>load('content')</script>"
            })
    void aPageThatScriptsFill(String body) {
        assertThat(refusal(page(body)).reason()).isEqualTo(UnreadableReason.SCRIPT_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<h1>404</h1>", "<p>抱歉，您访问的页面不存在或已删除。</p>", "<h1>404 Not Found</h1><hr>nginx", "<p>该文章已被删除</p>"})
    void aPageThatIsNotThere(String body) {
        assertThat(refusal(page(body)).reason()).isEqualTo(UnreadableReason.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form>用户名<input name=u>密码<input type=\"password\">验证码<input></form>",
                "<p>统一身份认证平台</p><p>请登录后查看</p>",
                "<form><input type=\"password\"></form>"
            })
    void aPageToLogIn(String body) {
        assertThat(refusal(page(body)).reason()).isEqualTo(UnreadableReason.LOGIN_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>请完成安全验证后继续访问</p>", "<p>访问过于频繁，请稍后再试</p>", "<h1>403 Forbidden</h1>", "<p>请输入验证码</p>"})
    void aCheckAgainstMachines(String body) {
        assertThat(refusal(page(body + "<script>check()</script>")).reason()).isEqualTo(UnreadableReason.ROBOT_CHECK);
    }

    @Test
    void aSheetOfBefore2019() {
        String sheet = page("<h1>政府信息公开情况统计表</h1><p>（2017年度）</p><table>"
                + "<tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>"
                + "<tr><td>一、主动公开情况</td><td>—</td><td></td></tr>"
                + "<tr><td>（一）主动公开政府信息数</td><td>条</td><td>120</td></tr>"
                + "<tr><td>其中：主动公开规范性文件数</td><td>条</td><td>3</td></tr>"
                + "<tr><td>制发规范性文件总数</td><td>件</td><td>3</td></tr>"
                + "<tr><td>三、依申请公开情况</td><td>—</td><td></td></tr>"
                + "<tr><td>（一）收到申请数</td><td>件</td><td>8</td></tr>"
                + "<tr><td>四、行政复议数量</td><td>件</td><td>0</td></tr>"
                + "<tr><td>五、行政诉讼数量</td><td>件</td><td>0</td></tr></table>");
        assertThat(refusal(sheet).reason()).isEqualTo(UnreadableReason.PRE_2019);
        assertThat(refusal("测试局2016年政府信息公开工作年度报告\n一、概述\n平稳。\n二、主动公开政府信息情况\n主动公开信息120条。\n")
                        .reason())
                .isEqualTo(UnreadableReason.PRE_2019);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "测试大学2023-2024学年信息公开工作年度报告\n一、概述\n学校重视。\n二、主动公开情况\n公开120条。\n三、依申请公开情况\n收到3件。\n五、存在问题和改进措施\n无。",
                "测试市人民医院2024年信息公开工作年度报告\n一、总体情况\n重视。\n二、主动公开情况\n公开若干。",
                "测试供水有限公司2024年度信息公开年报\n一、总体情况\n良好。",
                "<html><body><h1>测试市2024年行政执法统计年报</h1><table><tr><td>类别</td><td>数量</td></tr>"
                        + "<tr><td>行政许可</td><td>120</td></tr><tr><td>行政处罚</td><td>31</td></tr>"
                        + "<tr><td>行政强制</td><td>2</td></tr></table></body></html>"
            })
    void reportsOfOtherKinds(String source) {
        assertThat(refusal(source).reason()).isEqualTo(UnreadableReason.NOT_THIS_FORM);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void realTablesThatAreBlankAreReadAndSaid(Edition edition) throws Exception {
        AnnualReport frame = SampleReports.valid(edition, 1);
        AnnualReport blank =
                AnnualReport.of(frame.cover(), frame.sections(), CellValues.filled(edition, Count.blank()));
        for (String source : new String[] {HtmlPage.of(blank), FlatText.of(blank)}) {
            ReportImport read = ReportReader.standard().read(source);
            assertThat(read.count(ReadingState.BLANK)).isEqualTo(read.readings().size());
            assertThat(read.notes()).containsExactly(Note.of(NoteCode.ALL_BLANK));
        }
        assertThat(ReportReader.standard().read(HtmlPage.of(CITY)).notes()).isEmpty();
        String unreadable = HtmlPage.of(CITY).replaceAll("<td>[^<]*</td>", "<td>见附件</td>");
        assertThat(ReportReader.standard().read(unreadable).notes())
                .as("something stands in them")
                .isEmpty();
    }
}
