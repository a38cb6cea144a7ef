package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path SAMPLE = Path.of("sample", "guiyang-2020.txt");

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theBundledSampleIsWrongAboutItsPeriodAndOneTitle() {
        Run run = Run.of(SAMPLE);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        SAMPLE + "　贵阳市大数据发展管理局　2020年　2019年格式",
                        "  1. 【必须更正】统计期限写作“2020年1月1日至2021年12月31日”：止期2021年12月31日晚于落款日期2021年1月8日。请核对统计期限和落款日期。 [period.signed]",
                        "  2. 【必须更正】统计期限写作“2020年1月1日至2021年12月31日”：止期超出报告年度。应为2020年12月31日。 [period.year]",
                        "  3. 【提示】第二部分“规范性文件”行：本年新公开和对外公开总数量都是3件。请核实总数量是否漏计往年公开的文件。 [documents.public-total]",
                        "  4. 【请核实】引言称“存在的主要问题及改进情况”，正文标题为“五、存在的主要问题及下步打算”。请核实并改为一致。 [announced.parts]",
                        "  5. 【请核实】标题“五、存在的主要问题及下步打算”与格式不符。请核实；应为“五、存在的主要问题及改进情况”。 [complete.sections]",
                        "  共检查75项：成立64项，不成立5项，无法判断0项，不适用6项。错误2处，警告2处，提示1处，未读入0处。");
    }

    @Test
    void messagesComeInEnglishToo() {
        Run run = Run.of("--lang", "en", SAMPLE);
        assertThat(run.out())
                .contains("[must correct] The stated period \"2020年1月1日至2021年12月31日\" ends after the report year.")
                .contains("Errors: 2, warnings: 2, notes: 1, not read: 0.");
    }

    @Test
    void htmlAndJsonAreWrittenAndAreReports() throws IOException, ReportJsonException {
        Path html = folder.resolve("out/a.html");
        Path json = folder.resolve("out/a.json");
        assertThat(Run.of("--html", html, "--json", json, SAMPLE).status()).isEqualTo(1);
        AnnualReport written = ReportJson.read(Files.readString(json));
        assertThat(written.values()).isEqualTo(SampleReports.guiyang2020().values());
        assertThat(Run.of(html).out()).contains("贵阳市大数据发展管理局", "[period.year]");
        assertThat(Run.of(json).out()).contains("贵阳市大数据发展管理局", "[period.year]");
    }

    @Test
    void aReportWithoutErrorsEndsWithStatusZero() throws IOException {
        Path page = file("city.html", PublishView.document().render(SampleReports.city2025()));
        Run run = Run.of(page);
        assertThat(run.out()).contains("错误0处，警告0处，提示0处，未读入0处。");
        assertThat(run.status()).isZero();
    }

    @Test
    void theProfileDecidesWhetherABlankIsAnError() throws IOException {
        Cell granted = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
        AnnualReport report = SampleReports.valid(Edition.E2021, 1).with(granted, Count.blank());
        Path json = file("a.json", ReportJson.write(report));
        assertThat(Run.of(json).status()).isZero();
        Run filed = Run.of("--profile", "submission", json);
        assertThat(filed.status()).isEqualTo(1);
        assertThat(filed.out()).contains("【请补填】第三部分“（一）予以公开”行“总计”列未填。");
    }

    @Test
    void aFolderMeansTheDocumentsInItAndOutputsAreFolders() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        file("in/a.txt", FlatText.of(SampleReports.guiyang2020()));
        file("in/sub/a.html", PublishView.document().render(SampleReports.city2025()));
        file("in/picture.png", "not a document");
        Run run = Run.of("--json", folder.resolve("out"), folder.resolve("in"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).endsWith("合计2份：无错误1份，有错误1份，无法读取0份。\n另有1个文件未检查：.png 1个。\n");
        assertThat(folder.resolve("out/a.json")).exists();
        assertThat(folder.resolve("out/a-2.json")).as("nothing is written over").exists();
    }

    @Test
    void lastYearsReportIsCompared() throws IOException {
        Path now = file("2021.json", ReportJson.write(SampleReports.valid(Edition.E2021, 1)));
        AnnualReport before = SampleReports.valid(Edition.E2019, 2);
        Cover cover = Cover.of(before.cover().organ(), 2020);
        Path last = file("2020.json", ReportJson.write(before.withCover(cover)));
        assertThat(Run.of(now).status()).isZero();
        assertThat(Run.of("--previous", last, now).out()).contains("[years.carry]");
        Files.createDirectories(folder.resolve("last"));
        Files.move(last, folder.resolve("last/x.json"));
        assertThat(Run.of("--previous", folder.resolve("last"), now).out()).contains("[years.carry]");
        Run stranger = Run.of("--previous", folder.resolve("last"), SAMPLE);
        assertThat(stranger.out()).doesNotContain("years.carry");
        assertThat(stranger.err()).contains("没有找到上一年度的年报");
        Run wrong = Run.of("--previous", folder.resolve("none.json"), now);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("文件不存在");
    }

    @Test
    void aWrongCallEndsWithStatusTwo() {
        assertThat(Run.of().status()).isEqualTo(2);
        assertThat(Run.of("--format", "xml", SAMPLE).status()).isEqualTo(2);
        Run unknown = Run.of("--nonsense", SAMPLE);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--nonsense").doesNotContain("\tat ");
        assertThat(Run.of("--help").status()).isZero();
    }

    @Test
    void eachReportOfAFileIsCheckedAndWritten() throws IOException {
        String both = FlatText.of(SampleReports.guiyang2020()) + "\n" + FlatText.of(SampleReports.city2025());
        Path file = file("both.txt", both);
        Run run = Run.of("--json", folder.resolve("out/").toString(), file.toString(), SAMPLE.toString());
        assertThat(run.out()).contains(file + "（第1份，共2份）　", file + "（第2份，共2份）　");
        assertThat(folder.resolve("out/both.json")).exists();
        assertThat(folder.resolve("out/both-2.json")).exists();
        Run single = Run.of("--json", folder.resolve("one.json").toString(), file.toString());
        assertThat(single.status()).isEqualTo(2);
        assertThat(single.err().lines()).singleElement().asString().contains("请将输出指定为文件夹");
    }
}
