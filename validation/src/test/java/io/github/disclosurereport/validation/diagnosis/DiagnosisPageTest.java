package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.DocumentationPage;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles, runs and compares what {@code docs/diagnosis.md} shows. */
class DiagnosisPageTest {

    private static final ErrorLocator LOCATOR = ErrorLocator.standard();
    private static final Cell GRANTED_TO_BUSINESSES = Cell.of(Applicant.BUSINESSES, RequestLine.GRANTED);
    private static final Cell OUTCOMES_OF_BUSINESSES = Cell.of(Applicant.BUSINESSES, RequestLine.OUTCOMES_TOTAL);

    @TempDir
    private Path folder;

    private DocumentationPage page = new DocumentationPage("");

    @BeforeEach
    void readThePage() throws IOException {
        page = DocumentationPage.read("diagnosis.md");
    }

    /** Three corners of a rectangle, wrong by the same. */
    private static AnnualReport lookAlike() {
        return WorkedReport.right()
                .with(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.GRANTED), Count.of(85))
                .with(GRANTED_TO_BUSINESSES, Count.of(15))
                .with(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.PARTLY_GRANTED), Count.of(31));
    }

    private static AnnualReport blanks() {
        return WorkedReport.right()
                .with(GRANTED_TO_BUSINESSES, Count.blank())
                .with(OUTCOMES_OF_BUSINESSES, Count.blank());
    }

    private static AnnualReport worked(String name) {
        return WorkedReport.all().stream()
                .filter(example -> example.name().equals(name))
                .map(example -> WorkedReport.right().with(example.typed()))
                .findFirst()
                .orElseThrow();
    }

    /** The examples of the page, in its order. */
    private static List<AnnualReport> examples() {
        return List.of(
                worked("161 for 116"),
                worked("105 for 150"),
                worked("161 for 116 and 200 for 20"),
                worked("80 and 36 interchanged"),
                WorkedReport.disputes(3, 1, 0, 2, 8),
                WorkedReport.disputes(30, 31, 32, 33, 12),
                lookAlike(),
                blanks());
    }

    /** Chinese for each example, English where the page has it too. */
    @Test
    void theSentencesAreThoseOfTheLibrary() {
        List<String> said = examples().stream()
                .map(LOCATOR::diagnose)
                .flatMap(diagnosis ->
                        Stream.of(Locale.CHINA, Locale.UK).flatMap(locale -> diagnosis.messages(locale).stream()))
                .toList();
        List<String> chinese = examples().stream()
                .flatMap(report -> LOCATOR.diagnose(report).messages(Locale.CHINA).stream())
                .toList();

        assertThat(page.quoted()).containsAll(chinese);
        assertThat(said.stream().filter(page.quoted()::contains)).containsExactlyElementsOf(page.quoted());
    }

    @Test
    void theFiguresAreThoseOfTheWorkedReport() {
        List<String> rows = Pattern.compile("(?m)^\\| ([a-z ]+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$")
                .matcher(page.text())
                .results()
                .map(row -> row.group(1) + ": " + row.group(2) + " " + row.group(3) + " " + row.group(4))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(
                                figures("received", RequestLine.RECEIVED),
                                figures("brought forward", RequestLine.BROUGHT_FORWARD),
                                figures("granted", RequestLine.GRANTED),
                                figures("partly granted", RequestLine.PARTLY_GRANTED),
                                figures("total of outcomes", RequestLine.OUTCOMES_TOTAL),
                                figures("carried forward", RequestLine.CARRIED_FORWARD))
                        .toList());
    }

    private static String figures(String name, RequestLine line) {
        AnnualReport right = WorkedReport.right();
        return name + ": " + right.get(Cell.of(Applicant.NATURAL_PERSONS, line)) + " "
                + right.get(Cell.of(Applicant.BUSINESSES, line)) + " " + right.get(Cell.of(Applicant.TOTAL, line));
    }

    @Test
    void statusesAreAsThePageSays() {
        assertThat(examples().stream()
                        .map(report -> LOCATOR.diagnose(report).parts().stream()
                                .map(DiagnosedPart::status)
                                .filter(status -> status != Status.CLEAN)
                                .toList()))
                .containsExactly(
                        List.of(Status.LOCATED),
                        List.of(Status.LOCATED),
                        List.of(Status.LOCATED),
                        List.of(Status.AMBIGUOUS),
                        List.of(Status.AMBIGUOUS),
                        List.of(Status.LOCATED),
                        List.of(Status.LOCATED),
                        List.of());
        AnnualReport rectangle =
                lookAlike().with(Cell.of(Applicant.BUSINESSES, RequestLine.PARTLY_GRANTED), Count.of(14));
        assertThat(LOCATOR.diagnose(rectangle).isClean()).isTrue();
    }

    @Test
    void hypothesesReasonsAndStatusesAreAllThereInOrder() {
        assertThat(names(Hypothesis.values())).isEqualTo(named("hypothesis"));
        assertThat(names(BlankReason.values())).isEqualTo(named("reason"));
        assertThat(names(Status.values())).isEqualTo(named("status"));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    /** The names in code marks in the table that has a column of this name. */
    private List<String> named(String column) {
        int start = page.text().indexOf("| " + column + " |");
        String table = page.text().substring(start, page.text().indexOf("\n\n", start));
        return Pattern.compile("`([A-Z_]+)`")
                .matcher(table)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void tenLinesOfCodeDoWhatTheySay() throws Exception {
        assertThat(page.code()).hasSize(2);
        assertThat(page.code().get(0).lines()).hasSize(10);
        AnnualReport filled = run(page.code().get(0) + "return filled;", blanks());
        assertThat(filled).isEqualTo(WorkedReport.right());
        AnnualReport mended = run(page.code().get(0) + "return filled;", worked("161 for 116"));
        assertThat(mended).isEqualTo(WorkedReport.right());
    }

    @Test
    void whatIsKnownGoesIn() throws Exception {
        AnnualReport wrong = WorkedReport.right().with(Cell.of(Applicant.TOTAL, RequestLine.RECEIVED), Count.of(159));
        AnnualReport mended = run(page.code().get(1) + "return report.with(diagnosis.edits());", wrong);
        assertThat(mended.get(Cell.of(Applicant.TOTAL, RequestLine.RECEIVED))).isEqualTo(Count.of(159));
    }

    /** Compiles statements of the page and runs them on a report, with itself as last year's. */
    private AnnualReport run(String statements, AnnualReport report) throws Exception {
        String imports = Stream.of("form", "model", "validation.diagnosis", "validation.rule")
                .map(part -> "import io.github.disclosurereport." + part + ".*;\n")
                .reduce("import java.util.*;\n", String::concat);
        Path source = Files.writeString(
                folder.resolve("Use.java"),
                imports
                        + "public class Use { public static AnnualReport use(AnnualReport report, AnnualReport lastYear) {\n"
                        + statements + "} }\n");
        DocumentationPage.compile(folder, List.of(source));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return (AnnualReport) Objects.requireNonNull(loader.loadClass("Use")
                    .getMethod("use", AnnualReport.class, AnnualReport.class)
                    .invoke(null, report, report));
        }
    }
}
