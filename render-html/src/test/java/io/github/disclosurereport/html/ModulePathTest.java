package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.HtmlTemplateOutput;
import io.github.disclosurereport.model.AnnualReport;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine with nothing but the modules on its module path: what a missing line in module-info would break. */
class ModulePathTest {

    private static final String PROGRAM = """
            import io.github.disclosurereport.export.ReportExporter;
            import io.github.disclosurereport.form.Edition;
            import io.github.disclosurereport.html.PublishView;
            import io.github.disclosurereport.model.AnnualReport;

            class Smoke {
                public static void main(String[] args) throws Exception {
                    if (!PublishView.class.getModule().isNamed()) {
                        throw new AssertionError("not on the module path");
                    }
                    AnnualReport report = AnnualReport.zero(Edition.E2021);
                    ReportExporter.withId("html").orElseThrow().export(report, System.out);
                }
            }
            """;

    @Test
    void rendersAsANamedModule(@TempDir Path folder) throws Exception {
        List<String> modules = new ArrayList<>();
        for (Class<?> type : List.of(PublishView.class, AnnualReport.class, HtmlTemplateOutput.class)) {
            modules.add(location(type));
        }
        Path program = Files.writeString(folder.resolve("Smoke.java"), PROGRAM);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        String.join(File.pathSeparator, modules),
                        "--add-modules",
                        PublishView.class.getModule().getName(),
                        program.toString())
                .redirectErrorStream(true)
                .start();
        String output = read(java);
        assertThat(java.waitFor()).as(output).isZero();
        assertThat(output).startsWith("<!DOCTYPE html>").contains("data-cell").contains(Stylesheet.css());
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
