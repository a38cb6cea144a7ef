package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.DocumentationPage;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what {@code docs/own-rules.md} shows. */
class OwnRulesPageTest {

    @TempDir
    private Path folder;

    private List<String> code = List.of();
    private List<String> plain = List.of();
    private String page = "";

    @BeforeEach
    void readThePage() throws IOException {
        DocumentationPage read = DocumentationPage.read("own-rules.md");
        page = read.text();
        code = read.code();
        plain = read.plain();
        assertThat(code).as("the pack's use, the rule, the rule's use").hasSize(3);
        assertThat(plain).as("the pack, an error").hasSize(2);
    }

    private String localPack() {
        return plain.get(0);
    }

    @Test
    void thePackHasTenLinesAndDoesWhatThePageSays() throws RulePackException {
        assertThat(localPack().lines()).hasSize(10);
        RulePack pack = RulePack.parse("local.pack", localPack());
        Organ town = pack.organs().get(0);
        assertThat(town)
                .isEqualTo(new Organ("某区某镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWN, ReportScope.ORGAN, "", ""));
        AnnualReport late = SampleReports.valid(Edition.E2021, 1)
                .withCover(Cover.of(Organ.named(town.name()), 2024).withPublished(LocalDate.of(2025, 1, 26)));
        ReportValidator validator = pack.validator(Profile.REVIEW);
        assertThat(validator.validate(late).findings())
                .filteredOn(finding -> finding.rule().id().equals("deadline.published"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.UK)).contains("after the deadline of 25 January 2025"));
        assertThat(pack.book(Edition.E2021, Profile.REVIEW).rule("documents.stock"))
                .isEmpty();
        assertThat(validator
                        .validate(late.with(Section.OVERVIEW, Narrative.of("无")))
                        .findings())
                .filteredOn(finding -> finding.rule().id().equals("complete.topics"))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    @Test
    void theFindingOfThePacksRowIsTheOneOnThePage() throws RulePackException {
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(Cell.ofPath("requests.total.outcomes.notProcessed.repeated"), Count.of(3))
                .with(Cell.ofPath("requests.total.received"), Count.of(2));
        assertThat(RulePack.parse("local.pack", localPack())
                        .validator(Profile.REVIEW)
                        .validate(report)
                        .findings())
                .extracting(finding -> "> " + finding.message(Locale.CHINA))
                .filteredOn(message -> message.contains("local.repeated"))
                .singleElement()
                .satisfies(message -> assertThat(page.lines()).contains(message));
    }

    @Test
    void theErrorOnThePageIsTheOneThatIsMade() {
        String pack = localPack().replace("<= requests.total.received", "<= requests.total.recieved");
        RulePackException error = Packs.error(pack);
        assertThat(error.getMessage()).isEqualTo(plain.get(1).strip());
    }

    @Test
    void theNamesOnThePageAreAllThereAre() {
        assertThat(names("KIND: ")).containsExactlyElementsOf(ids(OrganKind.values(), OrganKind::id));
        assertThat(names("LEVEL: ")).containsExactlyElementsOf(ids(OrganLevel.values(), OrganLevel::id));
        assertThat(names("SCOPE: ")).containsExactlyElementsOf(ids(ReportScope.values(), ReportScope::id));
        List<String> words = Pattern.compile("`([a-z.]+) (KIND|NAME|RULE|local\\.ID)")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(words)
                .containsOnlyOnceElementsOf(
                        Stream.of(Keyword.values()).map(Keyword::id).toList());
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Stream.of(values).map(id).filter(name -> !name.equals("unknown")).toList();
    }

    /** The names in code marks between a word and the next full stop. */
    private List<String> names(String word) {
        int start = page.indexOf(word);
        String sentence = page.substring(start, page.indexOf(".", start));
        return Pattern.compile("`(\\w+)`")
                .matcher(sentence)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void theHouseRuleHasTenLinesAndFindsWhatItShould() throws Exception {
        String rule = code.get(1);
        assertThat(rule.lines()).hasSize(10);
        ValidationResult result = run("NoUnpaidFees", rule, code.get(2), "");
        assertThat(result.findings())
                .extracting(finding -> finding.message(Locale.CHINA))
                .filteredOn(message -> message.contains("house."))
                .singleElement()
                .asString()
                .startsWith("【请核实】本地不收信息处理费，第三部分")
                .endsWith("行“总计”列应为0。 [house.no-unpaid-fees]");
    }

    @Test
    void theUseOfThePackCompilesAndRuns() throws Exception {
        Path file = Files.writeString(folder.resolve("local.pack"), localPack());
        String use =
                code.get(0).replace("\"local.pack\"", "\"" + file.toString().replace("\\", "\\\\") + "\"");
        assertThat(use).isNotEqualTo(code.get(0));
        ValidationResult result = run("", "", use, "import io.github.disclosurereport.validation.pack.*;\n");
        assertThat(result.findings()).extracting(finding -> finding.rule().id()).contains("local.repeated");
    }

    /** Compiles a class of the page beside one that holds its statements, and runs these on a report that is wrong. */
    private ValidationResult run(String name, String type, String statements, String moreImports) throws Exception {
        String imports = moreImports
                + Stream.of("form", "model", "validation", "validation.rule")
                        .map(part -> "import io.github.disclosurereport." + part + ".*;\n")
                        .reduce("import java.nio.file.*;\nimport java.util.*;\n", String::concat);
        List<Path> sources = new ArrayList<>();
        sources.add(Files.writeString(
                folder.resolve("Use.java"),
                imports
                        + "public class Use { public static ValidationResult check(AnnualReport report) throws Exception {\n"
                        + statements + "return result; } }\n"));
        if (!name.isEmpty()) {
            sources.add(Files.writeString(folder.resolve(name + ".java"), imports + type));
        }
        DocumentationPage.compile(folder, sources);
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(Cell.ofPath("requests.total.outcomes.closedOtherwise.unpaid"), Count.of(2))
                .with(Cell.ofPath("requests.total.outcomes.notProcessed.repeated"), Count.of(1));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return (ValidationResult) Objects.requireNonNull(loader.loadClass("Use")
                    .getMethod("check", AnnualReport.class)
                    .invoke(null, report));
        }
    }
}
