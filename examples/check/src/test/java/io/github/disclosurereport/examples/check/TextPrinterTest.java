package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list for people says beside the findings. */
class TextPrinterTest {

    private static final Path SAMPLE = Path.of("sample", "guiyang-2020.txt");
    private static final Path PAGE = Path.of("..", "README.md");

    private static final Cell BROUGHT = Cell.of(Applicant.BUSINESSES, RequestLine.BROUGHT_FORWARD);
    private static final Cell RECEIVED = Cell.of(Applicant.LEGAL_SERVICE_INSTITUTIONS, RequestLine.RECEIVED);

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> suggestions(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("  建议：") || line.startsWith("  suggestion: "))
                .toList();
    }

    @Test
    void twentyOneForTwelveIsOneLineThatAClerkUnderstands() throws IOException {
        Path page = file("typed.html", PublishView.document().render(TypedReport.wrong()));
        String chinese = "  建议：第三部分“（一）予以公开”行“总计”列填21件，六类申请人合计为12件，“总计”列其他数据也要求为12件，" + "疑似数字颠倒。建议核实后改为12件；系统不会自动改数。";
        Run run = Run.of(page);
        assertThat(run.status()).isEqualTo(1);
        assertThat(suggestions(run)).containsExactly(chinese);
        assertThat(run.out().lines())
                .as("heading, findings, suggestion, summary")
                .hasSize(5)
                .element(3)
                .isEqualTo(chinese);
        assertThat(suggestions(Run.of("--lang", "en", page)))
                .containsExactly("  suggestion: section 3, row \"granted\", column \"total\" says 21,"
                        + " the six kinds of applicant add up to 12, so do the other figures of column \"total\","
                        + " two digits seem to be swapped. Please check it; it should probably be 12."
                        + " Nothing is changed automatically.");
        assertThat(suggestions(Run.of(file("typed.json", ReportJson.write(TypedReport.wrong())))))
                .as("the same from JSON")
                .containsExactly(chinese);
    }

    @Test
    void thePageOfTheExamplesShowsWhatIsReallyPrinted() throws IOException {
        Run run = Run.of(file("typed.html", PublishView.document().render(TypedReport.wrong())));
        assertThat(Files.readString(PAGE))
                .contains(run.out().replace(folder.resolve("typed.html").toString(), "typed.html"));
    }

    @Test
    void theReportWithTheRightFigureAndTheClientsOwnAreLeftInPeace() throws IOException {
        assertThat(suggestions(Run.of(file("a.json", ReportJson.write(TypedReport.right())))))
                .isEmpty();
        assertThat(suggestions(Run.of(SAMPLE))).isEmpty();
    }

    @Test
    void lastYearsReportIsEvidence() throws IOException {
        // 3 too few in two rows and two columns: it can lie on either diagonal of the rectangle, and one looks like a
        // slip of the hand.
        AnnualReport wrong =
                SampleReports.suqian(2024).with(BROUGHT, Count.ZERO).with(RECEIVED, Count.of(3));
        Path now = file("2024.json", ReportJson.write(wrong));
        Path last = file("2023.json", ReportJson.write(SampleReports.suqian(2023)));
        assertThat(suggestions(Run.of(now)))
                .singleElement()
                .asString()
                .contains("建议改为78件")
                .doesNotContain("上年年报");
        assertThat(suggestions(Run.of("--previous", last, now)))
                .singleElement()
                .asString()
                .contains("上年年报“结转下年度”“商业企业”列为3件", "建议改为3件", "建议改为6件")
                .doesNotContain("78件");
    }

    @Test
    void theProseIsEvidence() throws IOException {
        Cell upheld = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD);
        Cell total = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);
        AnnualReport tied =
                AnnualReport.zero(Edition.E2021).with(upheld, Count.of(6)).with(total, Count.of(8));
        AnnualReport told = tied.with(Section.OVERVIEW, Narrative.of("本年度因政府信息公开工作被申请行政复议6件。"));
        assertThat(suggestions(Run.of(file("tied.json", ReportJson.write(tied)))))
                .singleElement()
                .asString()
                .contains("共有5种改法");
        assertThat(suggestions(Run.of(file("told.json", ReportJson.write(told)))))
                .singleElement()
                .asString()
                .contains("行政复议6件", "建议核实后改为6件");
    }

    @Test
    void theSameBooksAreAskedAsForFindings() throws IOException {
        Cell total = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);
        Cell other = Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.TOTAL);
        Path wrong =
                file("a.json", ReportJson.write(AnnualReport.zero(Edition.E2021).with(total, Count.of(12))));
        assertThat(suggestions(Run.of(wrong)))
                .as("one block of section 四 does not tell")
                .singleElement()
                .asString()
                .contains("无法判断哪一种属实");
        Path more = file("more.pack", """
                row local.same = %s = %s
                severity local.same = error
                title local.same = 两栏总计相等
                citation local.same = 据
                """.formatted(total.path(), other.path()));
        assertThat(suggestions(Run.of("--pack", more, wrong)))
                .singleElement()
                .asString()
                .contains("四种结果合计为0件", "建议核实后改为0件");
        Path less = file("less.pack", "without disputes.cases\n");
        assertThat(suggestions(Run.of("--pack", less, wrong))).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsWorkedOutAndSaidToBeSo() throws IOException {
        String text = FlatText.of(SampleReports.guiyang2020());
        Path lost = file("lost.txt", text.replaceFirst("(?s)(1\\.属于国家秘密 \\|\n)0 \\|\n", "$1"));
        assertThat(suggestions(Run.of(lost))).hasSize(2).first().asString().startsWith("  建议：有7格空格可由勾稽关系推算，例如：");
        assertThat(suggestions(Run.of(lost))).last().isEqualTo("  建议：其中7格在文件中有内容，只是未能读出（见“未读入”各行）；请先核对文件。");
        Cell blank = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
        Path unfilled = file("a.json", ReportJson.write(SampleReports.city2025().with(blank, Count.blank())));
        assertThat(suggestions(Run.of(unfilled)))
                .as("nothing was there to read")
                .containsExactly("  建议：有1格空格可由勾稽关系推算：第三部分“（一）予以公开”行“总计”列应为5548件。请核实后补填；系统不会自动填数。");
    }
}
