package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final Path SAMPLE = Path.of("sample", "guiyang-2020.txt");

    @TempDir
    private Path folder;

    @Test
    void theOldFileStays_whenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, stream -> {
                    stream.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void replacesAFile_andWhatALinkPointsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path hard = Files.createLink(folder.resolve("hard.json"), file);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        WholeFile.write(link, stream -> stream.write('n'));
        assertThat(link).isSymbolicLink().hasContent("n");
        assertThat(file).hasContent("n");
        assertThat(hard).as("another name of the old file").hasContent("old");
    }

    @Test
    void aDeviceThatIsFullIsStatusTwo() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full");
        Run run = Run.of("--json", full, SAMPLE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("无法写出/dev/full");
        assertThat(run.out()).contains("[period.year]");
        assertThat(full).exists();
    }
}
