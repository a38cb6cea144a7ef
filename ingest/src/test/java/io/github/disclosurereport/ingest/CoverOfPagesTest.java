package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the sections of pages, and their prose, kept as stated. */
class CoverOfPagesTest {

    private static final AnnualReport CITY = SampleReports.city2025();
    private static final String PAGE = HtmlPage.of(CITY);
    private static final String TITLE = CITY.cover().title();

    private static ReportImport read(String source) throws UnreadableReportException {
        ReportImport read = ReportReader.standard().read(source);
        assertThat(Compared.differences(CITY, read.report())).isEmpty();
        return read;
    }

    private static ReportImport readWith(String target, String replacement) throws UnreadableReportException {
        assertThat(PAGE).contains(target);
        return read(PAGE.replace(target, replacement));
    }

    private static Cover cover(String target, String replacement) throws UnreadableReportException {
        return readWith(target, replacement).report().cover();
    }

    private static List<NoteCode> codes(ReportImport read) {
        return read.notes().stream().map(Note::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=\"PubDate\" content=\"2026-02-03 10:00\">",
                "<meta property=\"article:published_time\" content=\"2026-02-03T10:00:00+08:00\">",
                "<link rel=\"canonical\" href=\"http://www.example.gov.cn/zfxx/202602/t20260203_123.html\">",
                "<meta property=\"og:url\" content=\"/art/2026/2/3/art_12_34.html\">",
                "<meta name=\"Url\" content=\"/2026-02/03/content_12.htm\">"
            })
    void theDateOfPublicationOfThePagesHead(String head) throws Exception {
        ReportImport read = readWith("<head>", "<head>" + head);
        assertThat(read.report().cover().published()).contains(LocalDate.of(2026, 2, 3));
        assertThat(codes(read))
                .isEqualTo(
                        head.contains("PubDate") || head.contains("time")
                                ? List.of()
                                : List.of(NoteCode.PUBLISHED_BY_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>索引号</td><td>0123/2026-1</td></tr><tr><td>发布机构</td><td>测试市人民政府办公室</td></tr><tr><td>发布日期</td><td>2026-02-03</td></tr></table>",
                "<table><tr><td>索引号：</td><td>0123</td><td>发布机构：</td><td>测试市人民政府办公室</td><td>发布日期：</td><td>2026年2月3日</td></tr></table>",
                "<ul><li>发布机构：测试市人民政府办公室</li><li>发布日期：2026-02-03</li></ul>",
                "<p>索引号：0123 发布机构：测试市人民政府办公室 发布日期：2026-02-03</p>"
            })
    void anIndexTableIsEvidence(String index) throws Exception {
        ReportImport read = readWith("<main>", "<div>" + index + "</div><main>");
        assertThat(read.report().cover().published()).contains(LocalDate.of(2026, 2, 3));
        assertThat(read.report().cover().organ())
                .as("the title names it")
                .isEqualTo(CITY.cover().organ());
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void theIndexNamesTheOrganIfTheReportDoesNot() throws Exception {
        String index = "<table><tr><td>发布机构</td><td>测试市水利局</td></tr></table>";
        String page =
                PAGE.replace(TITLE, "").replace("<p>" + CITY.cover().organ().name() + "</p>", "");
        ReportImport read = read(page.replace("<main>", index + "<main>"));

        assertThat(read.report().cover().organ().name()).isEqualTo("测试市水利局");
        assertThat(read.notes()).contains(Note.of(NoteCode.ORGAN_BY_PAGE, "测试市水利局"));
    }

    @Test
    void datesOfPublicationThatDifferAreSaid() throws Exception {
        ReportImport read = readWith(
                "<head>",
                "<head><meta name=\"PubDate\" content=\"2026-02-03\"><meta name=\"publishdate\" content=\"2026-02-05\">");
        assertThat(read.report().cover().published()).contains(LocalDate.of(2026, 2, 3));
        assertThat(read.notes())
                .containsExactly(Note.of(NoteCode.PUBLISHED_DIFFERS, "2026-02-03、2026-02-05", "2026-02-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020年1月1日至2021年12月31日, 2020-01-01, 2021-12-31",
        "202020年1月1日至2025年12月31日, , 2025-12-31",
        "20251月1日至2025年12月31日, , ",
        "2025年1月1日至202512月31日, , "
    })
    void theStatedPeriodStaysAsStated(String stated, LocalDate from, LocalDate to) throws Exception {
        String period = CITY.cover().period().orElseThrow().text();
        ReportImport read = readWith(period, stated);

        assertThat(read.report().cover().period().orElseThrow().text()).isEqualTo(stated);
        assertThat(read.report().cover().period().orElseThrow().from()).isEqualTo(Optional.ofNullable(from));
        assertThat(read.report().cover().period().orElseThrow().to()).isEqualTo(Optional.ofNullable(to));
        assertThat(read.report().cover().year()).as("of the title").hasValue(2025);
        assertThat(read.report().cover().preamble().text()).contains(stated);
        assertThat(codes(read)).isEqualTo(from == null && to == null ? List.of(NoteCode.CHARACTERS_LOST) : List.of());
    }

    @Test
    void charactersLostAreNeverGuessed() throws Exception {
        ReportImport read = readWith(CITY.cover().title(), TITLE.replace("2025年", "2025"));
        assertThat(read.report().cover().year()).hasValue(2025);
        assertThat(read.report().cover().organ()).isEqualTo(CITY.cover().organ());

        ReportImport signed = read(PAGE.replaceAll("<p>2026年(\\d+)月(\\d+)日</p>", "<p>2026$1月$2日</p>"));
        assertThat(signed.report().cover().signed()).isEmpty();
        assertThat(codes(signed)).contains(NoteCode.CHARACTERS_LOST);
        assertThat(signed.report().narrative(Section.OTHER_MATTERS).text()).containsPattern("2026\\d+月\\d+日");
    }

    @Test
    void factsOfThePreambleMayStandInTheFirstSection() throws Exception {
        String facts = "<p>本报告的统计期限为2025年1月1日至2025年12月31日。如有疑问，请与测试市办公室联系（地址：测试路2号，电话：010-00000001）。</p>";
        String body = PAGE.substring(0, PAGE.indexOf("</h1>") + 5) + PAGE.substring(PAGE.indexOf("<section>"));
        Cover cover = read(body.replaceFirst("(<h2>一、.*?</h2>)", "$1" + facts))
                .report()
                .cover();

        assertThat(cover.period().orElseThrow().text()).isEqualTo("2025年1月1日至2025年12月31日");
        assertThat(cover.contact().telephone()).isEqualTo("010-00000001");
        assertThat(cover.contact().address()).isEqualTo("测试路2号");
    }

    @Test
    void anotherPeriodInTheFirstSectionIsNotTheStatedOne() throws Exception {
        String body = PAGE.substring(0, PAGE.indexOf("</h1>") + 5) + PAGE.substring(PAGE.indexOf("<section>"));
        String talk = "<p>2025年3月1日至2025年6月30日开展专项检查。</p>";
        assertThat(read(body.replaceFirst("(<h2>一、.*?</h2>)", "$1" + talk))
                        .report()
                        .cover()
                        .period())
                .isEmpty();
    }

    @Test
    void aTitleMayStandInThreeLines() throws Exception {
        Cover cover =
                cover("<h1>" + TITLE + "</h1>", "<p>" + TITLE.replaceFirst("2025年", "</p><p>2025年</p><p>") + "</p>");
        assertThat(cover.title()).isEqualTo(TITLE);
        assertThat(cover.organ()).isEqualTo(CITY.cover().organ());
        assertThat(cover.year()).hasValue(2025);
    }

    @Test
    void aSignatureOfAnotherOrganStaysInTheText() throws Exception {
        ReportImport read = readWith("<footer><p>" + CITY.cover().organ().name(), "<footer><p>测试市人民政府办公室");
        assertThat(read.report().cover().organ()).isEqualTo(CITY.cover().organ());
        assertThat(read.report().cover().signed()).isEqualTo(CITY.cover().signed());
        assertThat(read.notes()).containsExactly(Note.of(NoteCode.SIGNED_BY_ANOTHER, "测试市人民政府办公室"));
        assertThat(read.report().narrative(Section.OTHER_MATTERS).text()).endsWith("\n测试市人民政府办公室");
    }

    @Test
    void allFiveTopicsAndWhatStandsInThemStayInOrder() throws Exception {
        AnnualReport read = readWith("<h2>二、", "<p>又及。</p><p><img src=\"a.png\" alt=\"图\"></p><h2>二、")
                .report();
        assertThat(read.overview().topics()).containsOnlyKeys(OverviewTopic.values());
        assertThat(read.narrative(Section.OVERVIEW).blocks())
                .startsWith(CITY.narrative(Section.OVERVIEW)
                        .blocks()
                        .toArray(io.github.disclosurereport.narrative.Block[]::new))
                .endsWith(new Paragraph("又及。"), new Reference(Reference.Kind.IMAGE, "图", "a.png"));
    }

    @Test
    void aCaptionAndAnOwnTableInASectionWithATableStay() throws Exception {
        String extra =
                "<table><caption>近三年数据</caption><tr><td>年份</td><td>件数</td></tr><tr><td>2024</td><td>7</td></tr></table><p>说明见上。</p>";
        AnnualReport read = readWith("<h2>四、", extra + "<h2>四、").report();
        assertThat(read.narrative(Section.REQUESTS).blocks())
                .containsExactly(
                        new Paragraph("近三年数据"),
                        new ExtraTable(List.of(List.of("年份", "件数"), List.of("2024", "7"))),
                        new Paragraph("说明见上。"));
    }

    @Test
    void aCaptionThatSaysTheHeadingAgainOpensNoSection() throws Exception {
        ReportImport read = readWith("<caption>三、", "<caption>");
        assertThat(read.report().sections()).isEqualTo(CITY.sections());
        assertThat(codes(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"资讯汇|数谷正当时栏目上线。", "首页|机构|公开|互动", "资讯汇|数谷正当时"})
    void aPipeInProseIsNoTable(String prose) throws Exception {
        ReportImport page = readWith("<h2>二、", "<p>" + prose + "</p><h2>二、");
        assertThat(page.report().narrative(Section.OVERVIEW).text()).endsWith("\n" + prose);
        ReportImport text = read(FlatText.of(CITY).replace("二、主动公开政府信息情况\n", prose + "\n二、主动公开政府信息情况\n"));
        assertThat(text.report().narrative(Section.OVERVIEW).text()).endsWith("\n" + prose);
    }

    @Test
    void copiesWithGlossesAreReadAndSaid() throws Exception {
        for (String gloss :
                List.of("政府(zhèngfǔ)", "政府（zhèng fǔ）", "<ruby>政府<rp>(</rp><rt>zhèngfǔ</rt><rp>)</rp></ruby>")) {
            ReportImport read = read(PAGE.replaceAll("政府(?![^<]*</title>)", gloss));
            assertThat(read.report()).isEqualTo(read(PAGE).report());
            assertThat(codes(read)).containsExactly(NoteCode.NOT_THE_PUBLISHERS_COPY);
            assertThat(read.unread()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"某某市人民政府", "XX市人民政府", "**市人民政府"})
    void copiesWithReplacedNamesAreSaid(String organ) throws Exception {
        ReportImport read = read(PAGE.replace(CITY.cover().organ().name(), organ));
        assertThat(read.report().cover().organ().name()).isEqualTo(organ);
        assertThat(codes(read)).containsExactly(NoteCode.NOT_THE_PUBLISHERS_COPY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<title>首页</title>"})
    void theTitlesOfAMenuAreNone(String head) throws Exception {
        String menu = "<ul><li>甲市财政局2030年政府信息公开工作年度报告</li><li>甲市财政局2029年政府信息公开工作年度报告</li></ul>";
        String page = head.isEmpty()
                ? PAGE
                : PAGE.replaceFirst("<title>.*?</title>", head).replaceAll("</?h1>", "");
        ReportImport read = read(page.replace("<body>", "<body>" + menu));
        assertThat(read.report().cover().year()).isEqualTo(CITY.cover().year());
        assertThat(read.report().cover().title()).isEqualTo(TITLE);
        assertThat(read.report().cover().organ().name())
                .isEqualTo(CITY.cover().organ().name());
    }

    @Test
    void tablesSideBySideUnderOtherTitlesAreNotMerged() throws Exception {
        int from = PAGE.indexOf("<table>", PAGE.indexOf("<h2>三、"));
        String table = PAGE.substring(from, PAGE.indexOf("</table>", from) + 8);
        String other = table.replaceFirst("<td>\\d+</td>", "<td>1234567</td>");
        ReportImport read =
                ReportReader.standard().read(PAGE.replace(table, "<p>市本级</p>" + table + "<p>全市</p>" + other));

        assertThat(read.readings().values().stream()
                        .filter(reading -> reading.cell().path().startsWith("requests.")))
                .hasSize(175)
                .allMatch(reading -> reading.state() == ReadingState.UNREADABLE);
        assertThat(read.unread())
                .extracting(Unread::note)
                .containsOnly(Note.of(NoteCode.TABLES_SIDE_BY_SIDE))
                .hasSize(2);
        assertThat(read.unread().get(0).text()).startsWith("市本级");
        assertThat(read.report().disputes()).isEqualTo(CITY.disputes());

        ReportImport twice =
                ReportReader.standard().read(PAGE.replace(table, "<p>市本级</p>" + table + "<p>全市</p>" + table));
        assertThat(Compared.differences(CITY, twice.report()))
                .as("equal ones are one")
                .isEmpty();
    }
}
