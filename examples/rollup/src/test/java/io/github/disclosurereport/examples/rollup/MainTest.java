package io.github.disclosurereport.examples.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rollup.Rollup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String ROSTER = "\uFEFF# 汇总名单\n\n财政局\tincluded\n东区人民政府\tincluded\t下级政府\n税务局\texcluded\t垂直管理\n";

    private static final AnnualReport FINANCE = report("财政局", 1);
    private static final AnnualReport DISTRICT = report("东区人民政府", 2);
    private static final AnnualReport REGION =
            Rollup.sum(List.of(FINANCE, DISTRICT)).withCover(Cover.of(Organ.named("测试市人民政府"), 2021));

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void writeFiles() throws IOException {
        file("roster.txt", ROSTER);
        file("region.json", ReportJson.write(REGION));
        file("finance.json", ReportJson.write(FINANCE));
        file("district.html", PublishView.document().render(DISTRICT));
    }

    private static AnnualReport report(String organ, long seed) {
        return SampleReports.valid(Edition.E2021, seed).withCover(Cover.of(Organ.named(organ), 2021));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.of(files)
                        .map(file -> file.contains(".") ? folder.resolve(file).toString() : file)
                        .toList());
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aRegionThatAgrees() {
        Run run = run("roster.txt", "region.json", "finance.json", "district.html");
        assertThat(run.out()).isEqualToIgnoringNewLines("应汇总2个单位，已收到2个。按名单不汇总：税务局（垂直管理）。");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aRegionThatForgotAnOrgan() throws IOException {
        file("region.json", ReportJson.write(Rollup.sum(List.of(DISTRICT)).withCover(REGION.cover())));
        Run run = run("roster.txt", "region.json", "finance.json", "district.html");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("差额都与财政局的数字相同，疑似漏汇总该单位");
    }

    @Test
    void anOrganThatIsMissing() {
        Run run = run("--lang", "en", "roster.txt", "region.json", "district.html");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Members to be added: 2; received: 1. Missing: 财政局.");
    }

    @Test
    void aWrongFigure() throws IOException {
        Cell cell = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
        file("region.json", ReportJson.write(REGION.with(cell, Count.of(9_999_999))));
        Run run = run("--lang", "zh", "roster.txt", "region.json", "finance.json", "district.html");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("区域年报填9999999件").contains("应汇总2个单位，已收到2个。");
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertThat(run().err()).startsWith("rollup [--lang");
        assertThat(run("--lang").status()).isEqualTo(2);
        assertThat(run("--lang", "de", "roster.txt", "region.json", "finance.json")
                        .status())
                .isEqualTo(2);
        assertThat(run("roster.txt", "region.json", "nowhere.json")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("nowhere.json");
        });
        file("bad.json", "{");
        assertThat(run("roster.txt", "region.json", "bad.json").err()).contains("bad.json: ");
        file("bad.txt", "?");
        assertThat(run("roster.txt", "region.json", "bad.txt").err()).contains("bad.txt: ");
    }

    @Test
    void aRosterThatCannotBeReadIsSaidWithItsLine() throws IOException {
        for (String line : List.of("财政局", "财政局\tperhaps", "\tincluded", "财政局\tincluded\ta\tb")) {
            file("wrong.txt", "# 名单\n" + line + "\n");
            assertThat(run("wrong.txt", "region.json", "finance.json").err()).contains("wrong.txt:2: expected name");
        }
        file("wrong.txt", "财政局\tincluded\n财政局\tincluded\n");
        assertThat(run("wrong.txt", "region.json", "finance.json").err()).contains("twice");
        Files.write(folder.resolve("wrong.txt"), "财政局\tincluded".getBytes("GB18030"));
        assertThat(run("wrong.txt", "region.json", "finance.json").err()).contains("not UTF-8");
    }
}
