package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what {@code docs/ingest.md} shows, and holds its tables to the library. */
class IngestPageTest {

    private static final AnnualReport CITY = SampleReports.city2025();
    private static final Cell RECEIVED = Cell.ofPath("requests.total.received");

    @TempDir
    private Path folder;

    private String page = "";
    private List<String> code = List.of();

    @BeforeEach
    void readThePage() throws IOException {
        page = Files.readString(Path.of("..", "docs", "ingest.md"));
        code = Pattern.compile("(?ms)^```java\\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(code).as("in ten lines, several, why a cell").hasSize(3);
    }

    @Test
    void theTenLinesSayWhatIsNotRead() throws Exception {
        assertThat(code.get(0).lines()).hasSize(10);
        String html = HtmlPage.of(CITY).replace(">" + CITY.get(RECEIVED) + "<", ">见附件<");
        String said = run(code.get(0), html);

        assertThat(said).contains(RECEIVED + ": 见附件", ": 见附件 - neither a number nor a mark");
    }

    @Test
    void theLinesAboutACellSayWhereItStands() throws Exception {
        String said = run(
                "ReportImport read = ReportReader.standard().read(Path.of(\"report.html\"));\n" + code.get(2),
                HtmlPage.of(CITY));

        assertThat(said).contains("NUMBER BY_LABELS \"" + CITY.get(RECEIVED) + "\" []", "第2个表第4行第10列", "2021版格式");
    }

    @Test
    void theLinesAboutSeveralNameEach() throws Exception {
        AnnualReport other = SampleReports.valid(Edition.E2021, 3);
        String both = HtmlPage.of(CITY).replace("</body></html>\n", "")
                + HtmlPage.of(other).replaceFirst("(?s)^.*<body>", "");
        Files.writeString(folder.resolve("all.html"), both);
        String said = run(code.get(1), "");

        assertThat(said.lines())
                .containsExactly(
                        CITY.cover().title() + ": 0 pieces not read",
                        other.cover().title() + ": 0 pieces not read");
    }

    @Test
    void theTablesNameAllThereIs() {
        assertThat(names("What is refused, and why", "How to see why"))
                .containsExactlyInAnyOrderElementsOf(names(UnreadableReason.values()));
        assertThat(names("| state |", "| placement |"))
                .containsExactlyInAnyOrderElementsOf(names(ReadingState.values()));
        assertThat(names("| placement |", "`Reading.notes()`")).containsExactlyElementsOf(names(Placement.values()));
    }

    @Test
    void theNotesOnThePageExist() {
        List<String> named = Pattern.compile("\\(?`([A-Z]+(?:_[A-Z]+)+)`")
                .matcher(page.substring(page.indexOf("### Several"), page.indexOf("## What is refused")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals(UnreadableReason.SEVERAL_REPORTS.name()))
                .toList();
        assertThat(named).hasSize(3).isSubsetOf(names(NoteCode.values()));
    }

    @Test
    void theLimitsAreTheStandardOnes() throws Exception {
        List<String> limits = new ArrayList<>();
        for (RecordComponent limit : ReadLimits.class.getRecordComponents()) {
            limits.add("| `" + limit.getName() + "` | " + limit.getAccessor().invoke(ReadLimits.standard()) + " |");
        }
        assertThat(page.lines()).containsSubsequence(limits);
        assertThat(rows("## Limits", "## Safety")).hasSize(limits.size());
    }

    @Test
    void theRefusalOnThePageIsTheOneThatIsMade() {
        String viewer = "<html><body><iframe src=\"/upload/2025/nb.pdf\"></iframe></body></html>";
        UnreadableReportException refusal = catchThrowableOfType(
                UnreadableReportException.class, () -> ReportReader.standard().read(viewer));
        assertThat(page.lines()).contains("> " + refusal.message(Locale.CHINA));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    /** The names in the first column of the table between two pieces of the page. */
    private List<String> names(String from, String to) {
        return rows(from, to).stream()
                .flatMap(row -> Pattern.compile("`([A-Z_0-9]+)`").matcher(row).results())
                .map(match -> match.group(1))
                .toList();
    }

    private List<String> rows(String from, String to) {
        int start = page.indexOf(from);
        return Pattern.compile("(?m)^\\| (`[^|]*)\\|")
                .matcher(page.substring(start, page.indexOf(to, start)))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    /** Compiles statements of the page and runs them beside the file that they name; what they print. */
    private String run(String statements, String html) throws Exception {
        Files.writeString(folder.resolve("report.html"), html);
        String here = folder.toString().replace("\\", "\\\\");
        String imports = Stream.of("form", "model", "ingest")
                .map(part -> "import io.github.disclosurereport." + part + ".*;\n")
                .collect(Collectors.joining("", "import java.nio.file.*;\nimport java.util.*;\n", ""));
        Path source = Files.writeString(
                folder.resolve("Use.java"),
                imports + "public class Use { public static void run() throws Exception {\n"
                        + statements.replace("Path.of(", "Path.of(\"" + here + "\", ") + "} }\n");
        compile(source);
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            Objects.requireNonNull(loader.loadClass("Use")).getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private void compile(Path source) {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow(); // Tests need a JDK.
        String classPath = Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .collect(Collectors.joining(File.pathSeparator));
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages, true);
        int status = javac.run(
                printer,
                printer,
                "-d",
                folder.toString(),
                "-cp",
                classPath,
                "-proc:none",
                "-encoding",
                "UTF-8",
                source.toString());
        assertThat(status).as(messages::toString).isZero();
    }
}
