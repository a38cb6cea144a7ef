package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isReadByItsContent() throws IOException {
        AnnualReport report = SampleReports.guiyang2020();
        List<byte[]> documents = List.of(
                bytes(PublishView.document().render(report)),
                bytes(FlatText.of(report)),
                bytes(ReportJson.write(report)),
                OfficeDocuments.docx(report),
                OfficeDocuments.pdf(report));
        for (byte[] document : documents) {
            Run run = Run.reading(document, "-");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).startsWith("-　贵阳市大数据发展管理局　2020年").contains("[period.year]");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void isOneDocument_whoseOutputIsAFile() {
        byte[] document = bytes(FlatText.of(SampleReports.city2025()));
        Path file = folder.resolve("a.json");
        assertThat(Run.reading(document, "--json", file, "-").status()).isZero();
        assertThat(file).isRegularFile();
        assertThat(Run.reading(document, "--json", folder, "-").status()).isZero();
        assertThat(folder.resolve("stdin.json")).isRegularFile();
    }

    @Test
    void isRefusedIfEmptyOrTooLarge() {
        Run empty = Run.reading(new byte[0], "-");
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err().lines()).singleElement().asString().startsWith("-：");
        Run large = Run.reading(new byte[60_000_000], "--lang", "en", "-");
        assertThat(large.status()).isEqualTo(2);
        assertThat(large.err()).contains("standard input has more bytes than the limit of");
    }
}
