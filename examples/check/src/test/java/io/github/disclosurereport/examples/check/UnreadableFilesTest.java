package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each gets one clear line and exit status 2, and the good file beside it is still done. */
class UnreadableFilesTest {

    @TempDir
    private Path folder;

    private void refused(Path bad, String words) throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), ReportJson.write(SampleReports.city2025()));
        Run run = Run.of(bad, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(bad + "：")
                .contains(words);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).contains("测试市人民政府", "合计2份：无错误1份，有错误0份，无法读取1份。");
        Run lines = Run.of("--format", "json", "--lang", "en", bad, good);
        assertThat(lines.status()).isEqualTo(2);
        assertThat(lines.out().lines()).hasSize(2).first().asString().matches("\\{\"source\":\".*\",\"error\":\".+\"}");
        assertThat(lines.err().lines()).hasSize(1);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aMissingFile() throws IOException {
        refused(folder.resolve("none.html"), "文件不存在");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(file("empty.txt", ""), "空");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 256);
        }
        refused(file("binary.html", bytes), "二进制");
    }

    @Test
    void aFileOfSixtyMegabytes() throws IOException {
        Path large = folder.resolve("large.html");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(60_000_000);
        }
        refused(large, "60000000字节");
    }

    @Test
    void aPageWithoutAnyReport() throws IOException {
        refused(file("index.html", "<html><body><ul><li>工作动态<li>通知公告</ul></body></html>"), "没有政府信息公开工作年度报告");
    }

    @Test
    void brokenJson() throws IOException {
        refused(file("broken.json", "{\"edition\": \"2021\","), "line 1");
    }

    @Test
    void aFolderWithoutDocuments() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("nothing"));
        assertThat(Run.of(empty).status()).isEqualTo(2);
        assertThat(Run.of(empty).err()).contains("没有文档");
    }

    @Test
    void anOldWordFileInAFolderIsNamedAndRefused() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.write(in.resolve("report.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        Files.writeString(in.resolve(".hidden.txt"), "hidden");
        Run run = Run.of(in);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("report.doc：不支持");
    }

    @Test
    void anOutputThatCannotBeWrittenLosesNoFinding() throws IOException {
        Path good = file("good.json", ReportJson.write(SampleReports.guiyang2020()));
        Path blocked = file("blocked", "a file, not a folder").resolve("x.html");
        Run run = Run.of("--html", blocked, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("无法写出").doesNotContain("\tat ");
        assertThat(run.out()).contains("[period.year]");
        assertThat(Run.of("--html", folder.resolve("blocked"), good, good).err())
                .contains("--html须为文件夹");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        String text = ReportJson.write(SampleReports.city2025());
        Path good = file("good.json", text);
        assertThat(Run.of("--json", good, good).status()).isEqualTo(2);
        Path out = folder.resolve("out");
        assertThat(Run.of("--json", out, "--html", out, good).status()).isEqualTo(2);
        assertThat(Run.of("--json", folder, folder).status()).isZero();
        assertThat(folder.resolve("good-2.json")).exists();
        assertThat(good).hasContent(text.strip());
    }

    @Test
    void textFromADocumentDoesNotSteerTheTerminal() throws IOException {
        AnnualReport report = SampleReports.city2025();
        Organ organ = Organ.named("市\u001B[31m\u202E府\n");
        Path json = file(
                "evil.json", ReportJson.write(report.withCover(report.cover().withOrgan(organ))));
        assertThat(Run.of(json).out()).doesNotContain("\u001B", "\u202E").contains("市 [31m 府");
    }
}
