package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {

    private static final Path SAMPLE = Path.of("sample", "guiyang-2020.txt");

    @TempDir
    private Path folder;

    private Path pack(String... lines) throws IOException {
        return Files.writeString(folder.resolve("local.pack"), String.join("\n", lines));
    }

    @Test
    void changesWhatIsFound() throws IOException {
        Path pack = pack(
                "severity period.year = info",
                "without period.signed",
                "without announced.parts",
                "row local.served = requests.total.carriedForward = requests.total.received",
                "title local.served = 结转与新收相等",
                "citation local.served = 据");
        Run run = Run.of("--pack", pack, SAMPLE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).as("no finding is an error any more").isZero();
        assertThat(run.out())
                .contains("【提示】统计期限写作", "【请核实】“结转与新收相等”：", "[local.served]")
                .contains("错误0处，警告2处，提示2处，未读入0处。")
                .doesNotContain("period.signed", "announced.parts");
        assertThat(Run.of("--pack", pack, "--lang", "en", SAMPLE).out())
                .contains("[please check] \"结转与新收相等\": section 3");
    }

    @Test
    void aPackThatIsWrongEndsTheCall() throws IOException {
        Path pack = pack("# 注", "without period.sign");
        Run run = Run.of("--pack", pack, SAMPLE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("local.pack第2行第9列：没有编号为“period.sign”的规则。可用：")
                .doesNotContain("\tat ");
        assertThat(Run.of("--lang", "en", "--pack", pack, SAMPLE).err())
                .startsWith("local.pack, line 2, column 9: There is no rule \"period.sign\". There are: ");
    }

    @Test
    void aPackThatCannotBeReadEndsTheCall() throws IOException {
        Run missing = Run.of("--pack", folder.resolve("none.pack"), SAMPLE);
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).startsWith(folder.resolve("none.pack") + "：文件不存在");
        assertThat(Run.of("--pack", folder, "--lang", "en", SAMPLE).err())
                .startsWith(folder + ": this is a folder, not a file");
        Path bytes = Files.write(folder.resolve("a.pack"), new byte[] {(byte) 0xFF});
        assertThat(Run.of("--pack", bytes, SAMPLE).err()).startsWith("a.pack第1行第1列：不是UTF-8编码的文本。");
        assertThat(Run.of("--pack", "a\0b", SAMPLE).status()).isEqualTo(2);
    }
}
