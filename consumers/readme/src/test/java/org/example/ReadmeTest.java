package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes the code out of the READMEs as it stands there, compiles it and runs it in a folder with a report.html. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("root"));

    private static final List<String> IMPORTS = List.of(
            "io.github.disclosurereport.figure.*",
            "io.github.disclosurereport.html.*",
            "io.github.disclosurereport.ingest.*",
            "io.github.disclosurereport.json.*",
            "io.github.disclosurereport.model.*",
            "io.github.disclosurereport.validation.*",
            "io.github.disclosurereport.validation.diagnosis.*",
            "io.github.disclosurereport.validation.rule.*",
            "java.nio.file.*",
            "java.util.*");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFirstCodeRuns(String readme) throws Exception {
        AnnualReport report = AnnualReport.zero(Edition.E2021).withCover(Cover.of(Organ.named("测试局"), 2024));
        Files.writeString(Path.of("report.html"), PublishView.document().render(report));
        Files.deleteIfExists(Path.of("corrected.json"));
        Files.deleteIfExists(Path.of("corrected.html"));

        String code = blocks(readme, "java").get(0);
        String name = "Code" + Integer.toHexString(readme.hashCode());
        StringBuilder source = new StringBuilder();
        IMPORTS.forEach(type -> source.append("import ").append(type).append(";\n"));
        source.append("public class ").append(name).append(" { public static void run() throws Exception {\n");
        source.append(code).append("}}\n");
        compiled(name, source.toString()).getMethod("run").invoke(null);

        assertThat(ReportJson.read(Files.readString(Path.of("corrected.json"))).values()).isEqualTo(report.values());
        assertThat(Path.of("corrected.html")).isNotEmptyFile();
    }

    @Test
    void thisProjectDependsInItsWords() throws Exception {
        List<String> pom = Files.readString(ROOT.resolve("consumers/readme/pom.xml")).lines().map(String::strip).toList();
        assertThat(blocks("README.md", "xml")).hasSize(2).allSatisfy(block -> assertThat(pom)
                .containsSequence(block.lines().map(String::strip).toList()));
    }

    private static List<String> blocks(String readme, String language) throws Exception {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static Class<?> compiled(String name, String source) throws Exception {
        Path file = Files.writeString(Path.of(name + ".java"), source);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean good = javac.getTask(
                        said,
                        null,
                        null,
                        List.of("-d", ".", "-Xlint:all,-processing", "-Werror", "-cp", System.getProperty("java.class.path")),
                        null,
                        javac.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(good).as("%s%n%s", said, source).isTrue();
        return Class.forName(name, true, new URLClassLoader(new URL[] {Path.of("").toUri().toURL()}));
    }
}
