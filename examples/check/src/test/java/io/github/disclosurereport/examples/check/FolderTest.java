package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder is checked, and what is said of the rest. */
class FolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDocument() throws IOException {
        write("city.html", PublishView.document().render(SampleReports.city2025()));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void whatIsNotCheckedIsCountedByKind() throws IOException {
        write("a.PNG", "");
        write("sub/b.png", "");
        write("sub/c.zip", "");
        write("README", "");
        write(".hidden.html", "");
        write(".git/x.html", "");
        Files.createSymbolicLink(folder.resolve("link.html"), folder.resolve("city.html"));
        Run run = Run.of(folder);
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("""
                合计1份：无错误1份，有错误0份，无法读取0份。
                另有7个文件未检查：.png 2个、.zip 1个、无扩展名 1个、链接或特殊文件 1个、隐藏文件 2个。
                """);
        Run english = Run.of("--lang", "en", folder);
        assertThat(english.out()).endsWith("""
                Documents: 1 (without errors 1, with errors 0, unreadable 0).
                Files left out: 7 (.png 2, .zip 1, hidden 2, links or special files 1, without an extension 1).
                """);
        Run json = Run.of("--format", "json", folder);
        assertThat(json.out().lines()).as("documents alone").hasSize(1);
        assertThat(json.err().lines()).singleElement().asString().startsWith("另有7个文件未检查");
    }

    @Test
    void kindsAreFewAndHarmless() throws IOException {
        for (int i = 0; i < 100; i++) {
            write("x.a" + i, "");
        }
        write("x.\u001B[31m", "");
        String last =
                Run.of(folder).out().lines().reduce((first, second) -> second).orElseThrow();
        assertThat(last).startsWith("另有101个文件未检查：").contains("其他 ").doesNotContain("\u001B");
        assertThat(last.split("、")).hasSize(13);
    }

    @Test
    void aSecondRunDoesNotCheckTheOutputsOfTheFirst() {
        for (String out : new String[] {"out", "."}) {
            for (int run = 1; run <= 3; run++) {
                Run result = Run.of("--json", folder.resolve(out), "--html", folder.resolve(out), folder);
                assertThat(result.status()).isZero();
                assertThat(result.out().lines().filter(line -> line.startsWith("  共检查")))
                        .as("%s, run %d", out, run)
                        .hasSize(1);
            }
        }
        assertThat(Run.of(folder).out()).contains("另有4个文件未检查：本程序写出 4个。");
        assertThat(folder.resolve("out/city.json")).exists();
        assertThat(folder.resolve("out/city-2.json"))
                .as("the second run replaces its own")
                .doesNotExist();
        assertThat(folder.resolve("city-2.html")).as("beside the source").exists();
        assertThat(folder.resolve("city-3.html")).doesNotExist();
    }

    @Test
    void outputsAreCheckedWhereTheyAreNamed() {
        Path out = folder.resolve("out");
        assertThat(Run.of("--json", out, folder).status()).isZero();
        assertThat(Run.of(out.resolve("city.json")).status()).isZero();
        Run none = Run.of(out);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err().lines()).singleElement().asString().contains("请直接写出文件名");
    }

    @Test
    void lastYearsOutputsAreLastYearsReports() throws IOException {
        write("last/2023.json", ReportJson.write(SampleReports.suqian(2023)));
        Path now = write("now/2024.json", ReportJson.write(SampleReports.suqian(2024)));
        Path out = folder.resolve("out");
        assertThat(Run.of("--json", out, folder.resolve("last")).err()).isEmpty();
        assertThat(Run.of("--previous", out, now).err()).isEmpty();
    }

    @Test
    void aFileOfTheUsersInTheOutputFolderStays() throws IOException {
        write("out/city.json", "mine");
        assertThat(Run.of("--json", folder.resolve("out"), folder.resolve("city.html"))
                        .status())
                .isZero();
        assertThat(folder.resolve("out/city.json")).hasContent("mine");
        assertThat(folder.resolve("out/city-2.json")).exists();
    }

    @Test
    void namesWithLineBreaksAreKnownAgain() throws IOException {
        write("a\n%0Ab.html", PublishView.document().render(SampleReports.city2025()));
        for (int run = 1; run <= 2; run++) {
            assertThat(Run.of("--html", folder.resolve("out"), folder).out()).contains("合计2份：无错误2份");
        }
    }
}
