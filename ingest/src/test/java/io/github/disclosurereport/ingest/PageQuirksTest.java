package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import io.github.disclosurereport.testkit.SampleReports;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Pages as they are published: every oddity is read rightly or listed. */
class PageQuirksTest {

    private static final AnnualReport CITY = SampleReports.city2025();
    private static final String PAGE = HtmlPage.of(CITY);

    private static ReportImport read(String page) throws UnreadableReportException {
        return ReportReader.standard().read(page);
    }

    private static ReportImport readWith(String target, String replacement) throws UnreadableReportException {
        assertThat(PAGE).contains(target);
        return read(PAGE.replace(target, replacement));
    }

    @Test
    void columnsWithoutHeadsAreTakenInOrderWithANote() throws Exception {
        ReportImport read = read(PAGE.replaceFirst("<tr><th>信息内容</th><th>本年制发件数.*?</tr>", ""));
        Reading reading = read.reading(Cell.ofPath("proactiveDisclosure.governmentRules.repealed"));

        assertThat(Compared.differences(CITY, read.report())).isEmpty();
        assertThat(reading.placement()).isEqualTo(Placement.BY_LINE_LABEL);
        assertThat(reading.notes()).containsExactly(Note.of(NoteCode.COLUMNS_BY_ORDER));
    }

    @Test
    void columnsInAnotherOrderFollowTheirHeads() throws Exception {
        String issued = CITY.get(Cell.ofPath("proactiveDisclosure.governmentRules.issued"))
                .toString();
        ReportImport read = read(PAGE.replace("<th>本年制发件数</th><th>本年废止件数</th>", "<th>本年废止件数</th><th>本年制发件数</th>"));

        assertThat(read.report().get(Cell.ofPath("proactiveDisclosure.governmentRules.repealed")))
                .asString()
                .isEqualTo(issued);
    }

    @Test
    void aColumnThatTheFormDoesNotHaveIsListed() throws Exception {
        String page = PAGE.replace("<th>现行有效件数</th>", "<th>小计</th><th>现行有效件数</th>")
                .replaceFirst("(<tr><th>规章</th><td>\\d+</td><td>\\d+</td>)", "$1<td>77</td>")
                .replaceFirst("(<tr><th>行政规范性文件</th><td>\\d+</td><td>\\d+</td>)", "$1<td></td>");
        ReportImport read = read(page);

        assertThat(Compared.differences(CITY, read.report())).isEmpty();
        assertThat(read.unread()).extracting(Unread::text).containsExactly("小计", "77");
    }

    @Test
    void aRowThatSlippedSidewaysIsTakenInOrderOnlyIfItIsWhole() throws Exception {
        String label = "<th colspan=\"3\">一、本年新收政府信息公开申请数量</th>";
        ReportImport whole = readWith(label, label.replace(" colspan=\"3\"", ""));
        assertThat(Compared.invented(CITY, whole.report())).isEmpty();

        ReportImport broken = read(
                PAGE.replaceFirst("<th colspan=\"3\">一、本年新收政府信息公开申请数量</th><td>\\d+</td>", "<th>一、本年新收政府信息公开申请数量</th>"));
        assertThat(Compared.invented(CITY, broken.report())).isEmpty();
        assertThat(broken.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.WRONG_COUNT, "6", "7"));
    }

    @Test
    void aRowLongerThanItsHeadsIsNotCertain() throws Exception {
        String figure = CITY.get(Cell.ofPath("disputes.reconsideration.upheld")).toString();
        ReportImport read = readWith("<td>" + figure + "</td>", "<td>" + figure + "</td><td>4</td>");

        assertThat(Compared.invented(CITY, read.report())).isEmpty();
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.WRONG_COUNT, "16", "15"));
    }

    @Test
    void oneMergedCellOverSeveralFiguresIsNotSpread() throws Exception {
        ReportImport read = read(PAGE.replaceFirst(
                "(<th>规章</th>)<td>\\d+</td><td>\\d+</td><td>\\d+</td>", "$1<td colspan=\"3\">0</td>"));

        assertThat(Compared.invented(CITY, read.report())).isEmpty();
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.MERGED));
    }

    @Test
    void oneCellOverSeveralLinesIsNotSpread() throws Exception {
        ReportImport read = read(PAGE.replaceFirst("(<th>规章</th>)<td>\\d+</td>", "$1<td rowspan=\"2\">0</td>"));

        assertThat(Compared.invented(CITY, read.report())).isEmpty();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void labelsMayBeBrokenGlossedOrWide() throws Exception {
        String page = PAGE.replace("社会公益组织", "社会公<br>益组织<span lang=\"en\"> public welfare</span>")
                .replace("1.属于国家秘密", "１．属于国家 秘密")
                .replace("<th>规章</th>", "<th>规章(设区的市以上填写)</th>")
                .replace("（七）总计", "(七)总&nbsp;计");
        ReportImport read = read(page);

        assertThat(Compared.differences(CITY, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void invisibleTextIsABlank() throws Exception {
        String figure = CITY.get(Cell.ofPath("requests.total.received")).toString();
        ReportImport read = readWith("<td>" + figure + "</td>", "<td>&nbsp;\u200B\u3000</td>");

        assertThat(read.reading(Cell.ofPath("requests.total.received")).state()).isEqualTo(ReadingState.BLANK);
    }

    @Test
    void aSentenceInsteadOfAFigureIsListed() throws Exception {
        String figure = CITY.get(Cell.ofPath("requests.total.received")).toString();
        ReportImport read = readWith("<td>" + figure + "</td>", "<td>详见附件</td>");

        assertThat(read.reading(Cell.ofPath("requests.total.received")).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(read.unread())
                .containsExactly(new Unread(
                        read.reading(Cell.ofPath("requests.total.received"))
                                .place()
                                .orElseThrow(),
                        "详见附件",
                        Note.of(NoteCode.NOT_A_FIGURE)));
    }

    @Test
    void thePortalAroundTheReportIsLeftOut() throws Exception {
        String page = PAGE.replace(
                        "<head>",
                        "<head><meta name=\"PubDate\" content=\"2026-02-03 10:00\"><style>p{}</style><script>1</script>")
                .replace(
                        "<main>",
                        "<div class=\"top\"><nav><a href=\"/\">首页</a></nav><p>当前位置：首页</p></div><div><div id=\"c\"><p>发布日期：2026-02-03</p>")
                .replace("</main>", "</div><p>【打印】【关闭】</p><p>主办单位：测试市人民政府办公室</p></div>");
        AnnualReport read = read(page).report();

        assertThat(read).isEqualTo(read(PAGE).report().withCover(read.cover()));
        assertThat(read.cover().published()).contains(LocalDate.of(2026, 2, 3));
        assertThat(read.cover().preamble()).isEqualTo(CITY.cover().preamble());
        assertThat(read.cover().signed()).isEqualTo(CITY.cover().signed());
    }

    @Test
    void theDateThatThePageShowsIsTheDateOfPublication() throws Exception {
        AnnualReport read =
                readWith("<main>", "<main><p>发布时间：2026-02-03 09:00 来源：办公室</p>").report();

        assertThat(read.cover().published()).contains(LocalDate.of(2026, 2, 3));
        assertThat(read.cover().preamble()).isEqualTo(CITY.cover().preamble());
    }

    @Test
    void emptyRowsSayNothing() throws Exception {
        ReportImport read = read(PAGE.replace("</tbody>", "<tr></tr><tr><td> </td></tr></tbody>"));

        assertThat(Compared.differences(CITY, read.report())).isEmpty();
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void layoutTablesAreUnwrapped() throws Exception {
        String page = PAGE.replace("<main>", "<table><tr><td>菜单</td><td><table><tr><td>")
                .replace("</main>", "</td></tr></table></td></tr></table>");
        ReportImport read = read(page);

        assertThat(Compared.differences(CITY, read.report())).isEmpty();
        assertThat(read.report().sections()).hasSize(6);
    }

    @Test
    void extraTablesPicturesAndLinksStayInTheProse() throws Exception {
        String extra = "<p>公开数量见<a href=\"a.html\">附件</a>。</p><table><tr><td>类别</td><td>数量</td></tr>"
                + "<tr><td>行政许可</td><td>12</td></tr></table><p><img src=\"b.png\" alt=\"图\"></p>";
        String heading = "<h2>二、";
        ReportImport read = readWith(heading, extra + heading);

        assertThat(Compared.differences(CITY, read.report())).isEmpty();
        assertThat(read.report().narrative(Section.OVERVIEW).blocks())
                .contains(
                        new Paragraph("公开数量见附件。"),
                        new Reference(Reference.Kind.LINK, "附件", "a.html"),
                        new ExtraTable(
                                java.util.List.of(java.util.List.of("类别", "数量"), java.util.List.of("行政许可", "12"))),
                        new Reference(Reference.Kind.IMAGE, "图", "b.png"));
    }

    @Test
    void proseBesideATableIsThatSectionsNarrative() throws Exception {
        ReportImport read = readWith("<h2>四、", "<p>本年度申请数量较上年有所增长。</p><h2>四、");

        assertThat(read.report().narrative(Section.REQUESTS).text()).isEqualTo("本年度申请数量较上年有所增长。");
    }

    @Test
    void hiddenCopiesAreNotRead() throws Exception {
        int from = PAGE.indexOf("<table>");
        String table = PAGE.substring(from, PAGE.indexOf("</table>") + 8);
        ReportImport read = read(PAGE.substring(0, from)
                + "<div style=\"display: none\">" + table.replaceAll("<td>\\d+", "<td>9") + "</div>"
                + PAGE.substring(from));

        assertThat(Compared.differences(CITY, read.report())).isEmpty();
    }

    /** Word processors call every figure English, which hides it no more than the rest of the page. */
    @Test
    void figuresThatAreCalledEnglishAreRead() throws Exception {
        String page = PAGE.replaceAll(">(\\d+)<", "><p><span lang=EN-US>$1<o:p></o:p></span></p><");
        ReportImport read = ReportReader.standard().read(page);

        assertThat(read.count(ReadingState.NUMBER))
                .isPositive()
                .isEqualTo(ReportReader.standard().read(PAGE).count(ReadingState.NUMBER));
    }
}
