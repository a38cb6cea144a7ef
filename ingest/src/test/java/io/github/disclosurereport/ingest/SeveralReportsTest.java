package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that hold several reports, and sources that only look so. */
class SeveralReportsTest {

    private static final ReportReader READER = ReportReader.standard();
    private static final AnnualReport FIRST = of("测试县林业局", 1);
    private static final AnnualReport SECOND = of("测试县水利局", 2);
    private static final AnnualReport THIRD = of("测试县统计局", 3);

    private static AnnualReport of(String organ, long seed) {
        AnnualReport report = SampleReports.valid(Edition.E2021, seed);
        return report.withCover(report.cover().withOrgan(Organ.named(organ)).withTitle(organ + "2024年政府信息公开工作年度报告"));
    }

    private static String main(AnnualReport report) {
        String page = HtmlPage.of(report);
        return page.substring(page.indexOf("<main>"), page.indexOf("</body>"));
    }

    private static String page(String... bodies) {
        return "<!DOCTYPE html><html><head><title>年报</title></head><body>" + String.join("\n", bodies)
                + "</body></html>";
    }

    private static UnreadableReportException refusal(String source) {
        return catchThrowableOfType(UnreadableReportException.class, () -> READER.read(source));
    }

    private static List<NoteCode> codes(ReportImport read) {
        return read.notes().stream().map(Note::code).toList();
    }

    private static void assertReads(String source, AnnualReport... originals) throws UnreadableReportException {
        List<ReportImport> all = READER.readAll(source);
        assertThat(all)
                .extracting(read -> read.report().cover().organ().name())
                .containsExactly(Stream.of(originals)
                        .map(original -> original.cover().organ().name())
                        .toArray(String[]::new));
        for (int i = 0; i < originals.length; i++) {
            assertThat(Compared.differences(originals[i], all.get(i).report())).isEmpty();
            assertThat(all.get(i).unread()).isEmpty();
            assertThat(all.get(i).report().sections()).isEqualTo(originals[i].sections());
            assertThat(all.get(i).report().cover().signed())
                    .isEqualTo(originals[i].cover().signed());
        }
    }

    @Test
    void aCollectionOfOfficesIsReadOfficeByOffice() throws Exception {
        assertReads(page(main(FIRST), main(SECOND), main(THIRD)), FIRST, SECOND, THIRD);
        assertReads(FlatText.of(FIRST) + FlatText.of(SECOND) + FlatText.of(THIRD), FIRST, SECOND, THIRD);
    }

    @Test
    void noneOfSeveralIsPicked() {
        UnreadableReportException refusal = refusal(page(main(FIRST), main(SECOND)));

        assertThat(refusal.reason()).isEqualTo(UnreadableReason.SEVERAL_REPORTS);
        assertThat(refusal).hasMessage("there are 2 reports in the source; use readAll to read each of them");
        assertThat(refusal.message(Locale.CHINESE)).contains("2份", "readAll");
    }

    @Test
    void eachSaysWhichItIs() throws Exception {
        List<ReportImport> all = READER.readAll(page(main(FIRST), main(SECOND)));

        assertThat(all.get(1).notes()).contains(Note.of(NoteCode.ONE_OF_SEVERAL, "2", "2"));
        assertThat(all.get(1).notes().get(0).message(Locale.CHINESE)).isEqualTo("来源中有2份报告，这是第2份");
    }

    @Test
    void placesAreThoseOfTheWholeSource() throws Exception {
        Cell cell = Cell.ofPath("requests.total.received");
        List<ReportImport> pages = READER.readAll(page(main(FIRST), main(SECOND)));
        String text = FlatText.of(FIRST) + FlatText.of(SECOND);
        SourcePlace.InText place =
                (SourcePlace.InText) READER.readAll(text).get(1).place(cell).orElseThrow();

        assertThat(pages.get(0).place(cell)).contains(new SourcePlace.InTable(2, 4, 10));
        assertThat(pages.get(1).place(cell)).contains(new SourcePlace.InTable(5, 4, 10));
        assertThat(text.lines().toList().get(place.line() - 1))
                .startsWith(SECOND.get(cell).toString());
        assertThat(place.line()).isGreaterThan((int) FlatText.of(FIRST).lines().count());
    }

    @Test
    void aListOfTitlesBeforeThemIsNoReport() throws Exception {
        String titles = Stream.of(FIRST, SECOND)
                .map(report -> report.cover().title())
                .collect(Collectors.joining(" …… 3\n", "测试县部门年度报告汇编\n目录\n", " …… 9\n"));
        assertReads(titles + FlatText.of(FIRST) + FlatText.of(SECOND), FIRST, SECOND);
    }

    @Test
    void ofTheOrganAloneAndOfTheWholeCity() throws Exception {
        AnnualReport alone = FIRST.withCover(FIRST.cover().withTitle("测试市本级2024年政府信息公开工作年度报告"));
        AnnualReport all = SECOND.withCover(SECOND.cover().withTitle("测试市2024年政府信息公开工作年度报告"));
        List<ReportImport> read =
                READER.readAll(page("<table><tr><td>" + main(alone) + "</td><td>" + main(all) + "</td></tr></table>"));

        assertThat(read)
                .extracting(one -> one.report().cover().title())
                .containsExactly(alone.cover().title(), all.cover().title());
        assertThat(Compared.differences(alone, read.get(0).report())).isEmpty();
        assertThat(Compared.differences(all, read.get(1).report())).isEmpty();
    }

    @Test
    void anOldOneAndItsCorrectionAreTwo() throws Exception {
        Cell cell = Cell.ofPath("requests.total.received");
        AnnualReport corrected = FIRST.with(cell, Count.of(987_654));
        List<ReportImport> read = READER.readAll(page(main(FIRST), main(corrected)));

        assertThat(read).extracting(one -> one.report().get(cell)).containsExactly(FIRST.get(cell), Count.of(987_654));
        AnnualReport reworded =
                FIRST.with(Section.PROBLEMS, io.github.disclosurereport.narrative.Narrative.of("更正了文字。"));
        assertThat(READER.readAll(page(main(FIRST), main(reworded)))).hasSize(2);
    }

    @Test
    void theSameReportTwiceIsOneReportSaid() throws Exception {
        String page = page(
                "<div class=\"desktop\">" + main(FIRST) + "</div><p>手机版</p>",
                "<div class=\"phone\">" + main(FIRST).replaceAll("</?section>", "") + "</div>");
        ReportImport read = READER.read(page);

        assertThat(READER.readAll(page)).containsExactly(read);
        assertThat(Compared.differences(FIRST, read.report())).isEmpty();
        assertThat(read.notes()).containsExactly(Note.of(NoteCode.REPORT_TWICE, "2"));
        assertThat(read.report().sections().subList(0, 5))
                .isEqualTo(FIRST.sections().subList(0, 5));
        assertThat(read.report().narrative(Section.OTHER_MATTERS).text())
                .as("what stands between the copies stays with the first")
                .isEqualTo(FIRST.narrative(Section.OTHER_MATTERS).text() + "\n手机版");
    }

    @Test
    void aCopyWithoutATitleOfItsOwnTakesThatOfThePage() throws Exception {
        String body = main(FIRST).replaceFirst("<h1>.*?</h1>", "");
        String page =
                page(body, body).replace("<title>年报", "<title>" + FIRST.cover().title());

        assertThat(READER.read(page).report().cover().organ().name()).isEqualTo("测试县林业局");
    }

    @Test
    void copiesAmongSeveralAreSaid() throws Exception {
        List<ReportImport> read = READER.readAll(page(main(FIRST), main(SECOND), main(FIRST)));

        assertThat(read).hasSize(2);
        assertThat(read.get(0).notes()).contains(Note.of(NoteCode.COPIES_LEFT_OUT, "3"));
        assertThat(refusal(page(main(FIRST), main(SECOND), main(FIRST)))).hasMessageContaining("2 reports");
    }

    @Test
    void oneOfThemWhoseTablesAreElsewhereIsSaid() throws Exception {
        String without = main(SECOND).replaceAll("(?s)<table>.*?</table>", "<p><img src=\"a.png\"></p>");
        String page = page(main(FIRST), without);

        assertThat(READER.readAll(page)).singleElement().satisfies(read -> {
            assertThat(read.report().cover().organ().name()).isEqualTo("测试县林业局");
            assertThat(read.notes()).contains(Note.of(NoteCode.OTHERS_UNREADABLE, "2"));
        });
        assertThat(refusal(page).reason()).isEqualTo(UnreadableReason.SEVERAL_REPORTS);
    }

    @Test
    void withoutTitlesTheFirstSectionBeginsAnew() throws Exception {
        String text = Stream.of(FIRST, SECOND)
                .map(report -> FlatText.of(report).replace(report.cover().title() + "\n", ""))
                .collect(Collectors.joining());
        List<ReportImport> read = READER.readAll(text);

        assertThat(read)
                .extracting(one -> one.report().cover().organ().name())
                .as("from the signatures")
                .containsExactly("测试县林业局", "测试县水利局");
        assertThat(Compared.differences(SECOND, read.get(1).report())).isEmpty();
    }

    @Test
    void aTitleInTwoLinesKeepsItsOrgan() throws Exception {
        String text = Stream.of(FIRST, SECOND)
                .map(report -> FlatText.of(report).replaceFirst("2024年政府信息公开", "\n2024年政府信息公开"))
                .collect(Collectors.joining());

        assertReads(text, FIRST, SECOND);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void headingsThatOccurTwiceMakeNoSecondReport(Edition edition) throws Exception {
        AnnualReport report = SampleReports.valid(edition, 5);
        String text = FlatText.of(report);
        for (String changed : List.of(
                text.replace("五、存在的主要问题", "四、存在的主要问题"),
                text.replace("五、", "（一）总体情况\n总的来说有进步。\n五、"),
                text.replace("三、收到", report.cover().title() + "\n三、收到"),
                text.replace("六、其他", "四、政府信息公开行政复议、行政诉讼情况\n如上。\n六、其他"),
                text + "附件：" + report.cover().title() + "\n",
                text + "测试县水利局2024年政府信息公开工作年度报告\n测试县统计局2024年政府信息公开工作年度报告\n")) {
            assertThat(Compared.differences(report, READER.read(changed).report()))
                    .isEmpty();
        }
    }

    @Test
    void aTableOfContentsIsNoReport() throws Exception {
        String contents = Stream.of(Section.values())
                .map(section -> section.heading() + "……" + (section.ordinal() + 2))
                .collect(Collectors.joining("\n", "\n目  录\n", "\n"));
        String withTopics = contents.replace("二、", "（一）主动公开……2\n（二）依申请公开……3\n二、");
        for (String list : List.of(contents, withTopics)) {
            String text = FlatText.of(FIRST).replaceFirst("\n", list.replace("$", ""));
            ReportImport read = READER.read(text);

            assertThat(read.report()).isEqualTo(READER.read(FlatText.of(FIRST)).report());
            assertThat(codes(read)).isEmpty();
        }
    }

    @Test
    void aFileAndBytesAreReadLikeTheirText(@TempDir Path folder) throws Exception {
        String text = FlatText.of(FIRST) + FlatText.of(SECOND);
        Path file = Files.writeString(folder.resolve("all.txt"), text);

        assertThat(READER.readAll(file)).hasSize(2).isEqualTo(READER.readAll(text));
        assertThat(READER.readAll(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(READER.readAll(text));
        assertThat(READER.readAll(FlatText.of(FIRST))).containsExactly(READER.read(FlatText.of(FIRST)));
    }

    @Test
    void ofHundredsOnlySoManyAreRead() throws Exception {
        String text = IntStream.range(0, 203)
                .mapToObj(number -> "测试" + number + "局2024年政府信息公开工作年度报告\n一、总体情况\n正常。\n二、主动公开政府信息情况\n"
                        + "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | " + number + "\n")
                .collect(Collectors.joining());
        List<ReportImport> all = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> READER.readAll(text));

        assertThat(all).hasSize(200);
        assertThat(all.get(0).notes()).contains(Note.of(NoteCode.LIMIT_REPORTS, "200"));
        assertThat(refusal(text)).hasMessageContaining("203 reports");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "测试局2024年政府信息公开工作年度报告\n",
                "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n",
                "一、总体情况\n无\n二、主动公开政府信息情况\n无\n",
                "测试局2024年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n规章 | 1 | 2 | 3\n",
                "2024年政府信息公开工作年度报告\n测试局\n2025年1月2日\n",
                "政府(zhèngfǔ)(",
                "20241月1日",
                "附件a.pdf.",
                "<p>测试局2024年政府信息公开工作年度报告</p><h2>一、总体情况</h2><p>好</p><h2>二、主动公开政府信息情况</h2><p>规章</p>",
                "<ruby>政<rt>zhèng</rt></ruby>",
                "<iframe src=a.pdf>",
                "<table><caption>二、主动公开政府信息情况</caption><tr><td>规章</td><td>1</td></tr></table>"
            })
    void longRepetitionsEndSoon(String piece) {
        String text = (piece.startsWith("<") ? "<html><body>" : "") + piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                assertThat(READER.readAll(text)).isNotEmpty().hasSizeLessThanOrEqualTo(200);
            } catch (UnreadableReportException refused) {
                assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(1_000);
            }
        });
    }
}
