package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Standard output carries results alone, whatever libraries log or print. */
class StandardStreamsTest {

    private static final List<AnnualReport> REPORTS =
            List.of(SampleReports.guiyang2020(), SampleReports.city2025(), SampleReports.suqian(2024));

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void writeDocuments() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < REPORTS.size(); i++) {
            AnnualReport report = REPORTS.get(i);
            write(i + ".html", PublishView.document().render(report).getBytes(StandardCharsets.UTF_8));
            write(i + ".docx", OfficeDocuments.docx(report));
            write(i + ".pdf", OfficeDocuments.pdf(report));
        }
        byte[] docx = OfficeDocuments.docx(REPORTS.get(0));
        write("damaged.docx", Arrays.copyOf(docx, docx.length / 2));
        write("damaged.pdf", "%PDF-1.4\n1 0 obj <</Length 99>> stream\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(in.resolve(name), bytes);
    }

    private void assertLines(Run run) {
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        List<JsonNode> lines =
                run.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(3 * REPORTS.size() + 2);
        List<String> read = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (JsonNode line : lines) {
            String name = Path.of(line.get("source").asString()).getFileName().toString();
            if (line.has("error")) {
                refused.add(name);
            } else {
                read.add(name);
                AnnualReport report = REPORTS.get(name.charAt(0) - '0');
                assertThat(line.get("organ").asString())
                        .as(name)
                        .isEqualTo(report.cover().organ().name());
                assertThat(line.get("cells").get("requests.total.received").asString())
                        .as(name)
                        .isEqualTo(report.requests().total().received().toString());
            }
        }
        assertThat(read).hasSize(3 * REPORTS.size());
        assertThat(refused).containsExactlyInAnyOrder("damaged.docx", "damaged.pdf");
    }

    @Test
    void everyLineIsADocumentOfJson() throws IOException, InterruptedException {
        Run run = Program.run(folder, List.of(), "--format", "json", in);
        assertLines(run);
        assertThat(run.err().lines()).as("a line a problem").hasSize(2).allMatch(line -> line.contains("damaged."));
    }

    @Test
    void whatALibraryPrintsIsNotAmongTheResults() throws IOException, InterruptedException {
        Run run = Program.run(
                folder, List.of("-Dorg.apache.commons.logging.diagnostics.dest=STDOUT"), "--format", "json", in);
        assertLines(run);
        assertThat(run.err()).as("the library really prints").contains("[LogFactory from ");
    }

    @Test
    void theErrorStreamIsFreeOfControlCharacters() throws IOException, InterruptedException {
        Run run = Program.run(folder, List.of(), "--\u001B[31mred", folder.resolve("\u0007\nno\u001B[2J.html"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err().strip()).doesNotContainPattern("\\p{Cntrl}");
        Run missing = Program.run(folder, List.of(), folder.resolve("\u0007\nno\u001B[2J.html"));
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(missing.err().strip()).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void resultsThatAreLostAreStatusTwo() throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "this system has no /dev/full");
        Run run = Program.run(folder, full, List.of(), in.resolve("1.html"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("标准输出写入失败");
    }

    @Test
    void aNameThatTheLocaleCannotExpressIsAFailureToWriteAndNoMore() throws IOException, InterruptedException {
        Path name;
        try {
            name = Files.createDirectory(folder.resolve("zh")).resolve("年报.html");
        } catch (InvalidPathException sameLocale) {
            assumeTrue(false, "this JVM runs in a locale without Chinese file names");
            return;
        }
        Files.copy(in.resolve("1.html"), name);
        Run run = Program.run(folder, List.of(), "--json", folder.resolve("out"), folder.resolve("zh"));
        assertThat(run.out()).contains("错误0处");
        if (run.status() != 0) { // Java 18 and later may express the name
            assertThat(run.err().lines()).singleElement().asString().contains("LC_ALL=C.UTF-8");
        }
    }
}
