package io.github.disclosurereport.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Surefire opens packages under test and so hides a missing {@code exports} or {@code opens}: a JVM of its own does not. */
class ModulePathTest {

    @Test
    void everyLibraryModuleWorksOnTheModulePath() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "--module-path",
                        System.getProperty("java.class.path"),
                        "--module",
                        "io.github.disclosurereport.examples.modulepath/" + Main.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output.lines().toList())
                .as(output)
                .startsWith("exporter html", "read back", "exporter json", "read back")
                .anyMatch(line -> line.endsWith("[complete.sections]"))
                .endsWith("module true");
        assertThat(process.exitValue()).isZero();
    }
}
