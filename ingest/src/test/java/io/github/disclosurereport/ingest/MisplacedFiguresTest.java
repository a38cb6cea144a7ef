package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that stand where another belongs, or that are not figures of this report: blank and listed. */
class MisplacedFiguresTest {

    private static final AnnualReport REPORT = SampleReports.distinct(Edition.E2021);
    private static final String PAGE = HtmlPage.of(REPORT);
    private static final Cell RULES = Cell.ofPath("proactiveDisclosure.governmentRules.inForce");
    private static final Cell LICENSING = Cell.ofPath("proactiveDisclosure.licensing.decisions");
    private static final Cell RECEIVED = Cell.ofPath("requests.naturalPersons.received");

    private static String figure(Cell cell) {
        return REPORT.get(cell).toString();
    }

    private static ReportImport readWith(String target, String replacement) throws Exception {
        assertThat(PAGE).contains(target);
        ReportImport read = ReportReader.standard().read(PAGE.replace(target, replacement));
        assertThat(Compared.invented(REPORT, read.report())).isEmpty();
        assertThat(read.unread()).isNotEmpty();
        return read;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del>21</del>F",
                "<s>21</s>F",
                "<strike>21</strike>F",
                "<span style=\"text-decoration: line-through\">21</span>F",
                "F<sup>1</sup>",
                "F①",
                "F²",
                "<input value=\"F\">",
                "<select><option>1<option selected>F</select>"
            })
    void digitsThatAreNotPlainlyOneFigureAreNotRead(String cell) throws Exception {
        ReportImport read =
                readWith("<td>" + figure(RULES) + "</td>", "<td>" + cell.replace("F", figure(RULES)) + "</td>");
        assertThat(read.reading(RULES).state()).isEqualTo(ReadingState.UNREADABLE);
    }

    @Test
    void aRowThatSlippedUnderABlankIsNotRead() throws Exception {
        String label = "<th colspan=\"3\">一、本年新收政府信息公开申请数量</th>";
        String first = label + "<td>" + figure(RECEIVED) + "</td>";
        String row = PAGE.substring(PAGE.indexOf(label), PAGE.indexOf("</tr>", PAGE.indexOf(label)));
        String slipped = row.replace(first, label.replace("3", "2") + "<td></td>") + "<td></td>";
        assertThat(readWith(row, slipped).reading(RECEIVED).state()).isEqualTo(ReadingState.UNREADABLE);
    }

    @Test
    void aLostCellMadeUpForAtTheEndIsNoticedByTheSums() throws Exception {
        AnnualReport city = SampleReports.city2025();
        String page = HtmlPage.of(city);
        String lost = "<td>" + city.get(Cell.ofPath("disputes.reconsideration.pending")) + "</td>";
        int at =
                page.indexOf(lost, page.lastIndexOf("<td>" + city.get(Cell.ofPath("disputes.reconsideration.upheld"))));
        int end = page.indexOf("</tr>", at);
        ReportImport read = ReportReader.standard()
                .read(page.substring(0, at) + page.substring(at + lost.length(), end) + "<td></td>"
                        + page.substring(end));

        assertThat(Compared.invented(city, read.report())).isEmpty();
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.FIGURES_MOVED));
    }

    @ParameterizedTest
    @CsvSource({
        "本年处理决定数量, 上年处理决定数量",
        "<th>结果维持</th><th>结果纠正</th>, <th>合计</th><th>未知</th>",
        "本年收费金额（单位：万元）, 本年收费项目数",
        "本年收费金额（单位：万元）, 本年收费金额（单位：亿元）",
        "本年收费金额（单位：万元）, 本年收费金额（单位：千元）",
        "本年收费金额（单位：万元）, 本年收费金额（单位：万美元）"
    })
    void headsThatTheFormDoesNotPrintAreNotPassedOver(String head, String other) throws Exception {
        readWith(head, other);
    }

    @Test
    void aSmallTableOfOtherNumbersFillsNothing() throws Exception {
        String extra = "<table><tr><td>栏目</td><td>公开条数</td></tr><tr><td>行政许可</td><td>120</td></tr></table>";
        String heading = "<h2>三、";
        assertThat(readWith(heading, extra + heading).report().get(LICENSING)).isEqualTo(REPORT.get(LICENSING));

        String row = "<tr><th>行政许可</th>";
        String without = PAGE.replace(row, "<tr><th>别的</th>").replace(heading, extra + heading);
        ReportImport read = ReportReader.standard().read(without);
        assertThat(read.report().get(LICENSING).isBlank()).isTrue();
        assertThat(read.unread()).extracting(Unread::note).contains(Note.of(NoteCode.NOT_THE_FORM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附上年情况：", "2020年：", "去年数据"})
    void theTableOfAnEarlierYearIsNotThisYears(String caption) throws Exception {
        int from = PAGE.indexOf("<table>", PAGE.indexOf("<h2>三、"));
        String table = PAGE.substring(from, PAGE.indexOf("</table>", from) + 8);
        ReportImport alone = readWith(table, "<p>" + caption + "</p>" + table);
        assertThat(alone.report().get(RECEIVED).isBlank()).isTrue();
        assertThat(alone.unread())
                .extracting(Unread::note)
                .containsExactly(Note.of(NoteCode.NOT_OF_THE_FORM), Note.of(NoteCode.EARLIER_YEAR));
    }

    @Test
    void aNumberAndABlankContradictEachOtherInEitherOrder() throws Exception {
        int from = PAGE.indexOf("<table>", PAGE.indexOf("<h2>三、"));
        String table = PAGE.substring(from, PAGE.indexOf("</table>", from) + 8);
        String empty = table.replaceAll("<td>\\d+</td>", "<td></td>");
        for (String both : new String[] {table + empty, empty + table}) {
            ReportImport read = readWith(table, both);
            assertThat(read.report().get(RECEIVED).isBlank()).isTrue();
            assertThat(read.reading(RECEIVED).notes()).containsExactly(Note.of(NoteCode.CONTRADICTED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中网上申请", "（其中网上申请）", "小计"})
    void aPartOfALineIsNotTheLine(String added) throws Exception {
        String label = "本年新收政府信息公开申请数量";
        assertThat(readWith(label, label + added).report().get(RECEIVED).isBlank())
                .isTrue();
    }

    @Test
    void theTotalOfAGroupIsNotTheTotalOfAll() throws Exception {
        String subtotal = "<tr><th>总计</th>" + "<td>5</td>".repeat(6) + "<td>30</td></tr>";
        String page = PAGE.replace("（七）总计", "（七）合计");
        int group = page.lastIndexOf("<th rowspan=\"3\">");
        int end = page.lastIndexOf("<tr>", page.indexOf("（七）合计"));
        String wider = page.substring(0, group)
                + page.substring(group, end).replace("rowspan=\"3\"", "rowspan=\"4\"")
                + subtotal
                + page.substring(end);
        ReportImport read = ReportReader.standard().read(wider.replace("rowspan=\"22\"", "rowspan=\"23\""));

        assertThat(Compared.differences(REPORT, read.report())).isEmpty();
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.NO_SUCH_LINE));
    }

    @Test
    void figuresBeforeTheirLabelsAreNotTakenForThoseOfTheLineAbove() throws Exception {
        String text = FlatText.of(REPORT)
                .replaceAll(
                        "(?m)^([^\\d|\\n][^|\\n]*|\\d\\.[^|\\n]+) \\|\\n((?:\\d+ \\|\\n){6}\\d+ *[ |]*\\n)",
                        "$2$1 |\n");
        ReportImport read = ReportReader.standard().read(text);

        assertThat(Compared.invented(REPORT, read.report())).isEmpty();
        assertThat(read.unread()).extracting(Unread::note).contains(Note.of(NoteCode.FIGURES_FIRST));
    }
}
