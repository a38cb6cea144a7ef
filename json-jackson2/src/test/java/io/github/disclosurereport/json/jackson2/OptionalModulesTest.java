package io.github.disclosurereport.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is not there is not missed, and Spring Boot 3 finds the module without looking for it. */
class OptionalModulesTest {

    private static final Pattern OPTIONAL = Pattern.compile(
            ".*/((validation|ingest)/target/classes|disclosure-report-(validation|ingest)-[^/]*\\.jar)/?");

    @Test
    void reportsAreWrittenAndReadWithoutTheOptionalModules() throws IOException, InterruptedException {
        String all = System.getProperty("java.class.path");
        String some = Arrays.stream(all.split(File.pathSeparator, -1))
                .filter(entry -> !OPTIONAL.matcher(entry.replace(File.separatorChar, '/'))
                        .matches())
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(some).isNotEqualTo(all);
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(java, "-cp", some, Alone.class.getName())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).isEqualTo("true");
    }

    @Test
    void springBootMakesTheModuleABean() throws Exception {
        String name = "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
        ClassLoader loader = DisclosureReportModule.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            String type = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(Class.forName(type).getConstructor().newInstance()).isInstanceOf(Module.class);
        }
    }
}
