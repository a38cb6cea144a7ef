package io.github.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit itself: whole, listed, and with something to say about every rule. */
class KitTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/disclosurereport/conformance");

    /** Rules that can always be told: what they look at is there, or its absence is what they look for. */
    private static final Set<String> ALWAYS_TOLD =
            Set.of("figures.negative", "complete.cells", "complete.sections", "complete.processing-fee", "text.damage");

    private static final Set<String> FIELDS = Set.of(
            "id", "about", "report", "change", "previous", "profile", "unread", "rollup", "findings", "outcomes");

    @Test
    void theIndexListsEveryFileOnce() throws IOException {
        assertListed("reports", Kit.ids("reports"));
        assertListed("cases", Stream.concat(Kit.ids("cases"), Kit.ids("diagnosis")));
    }

    private static void assertListed(String kind, Stream<String> ids) throws IOException {
        Path folder = FOLDER.resolve(kind);
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();

            assertThat(ids.map(id -> id + ".json")).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void theReadmeCountsTheCases() throws IOException {
        long ofRules = Kit.ids("cases").count();
        long ofTheDiagnosis = Kit.ids("diagnosis").count();

        assertThat(Files.readString(Path.of("README.md")))
                .contains("There are %d cases: %d of rules, %d of the diagnosis."
                        .formatted(ofRules + ofTheDiagnosis, ofRules, ofTheDiagnosis));
    }

    @Test
    void everyCaseBearsTheNameOfItsFile() {
        assertThat(Kit.cases().map(Case::id))
                .containsExactlyElementsOf(Kit.ids("cases").toList());
    }

    @Test
    void thereAreEnoughCases() {
        assertThat(Kit.cases()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("io.github.disclosurereport.conformance.Kit#cases")
    void everyCaseHasOnlyTheFieldsOfTheReadme(Case example) {
        assertThat(FIELDS).containsAll(example.json().propertyNames());
        assertThat(example.json().path("about").asString("")).isNotBlank();
        assertThat(example.json().required("outcomes").propertyNames()).contains(example.rule());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportStandsAsTheLibraryWritesIt(String name) throws ReportJsonException {
        String text = Kit.text("reports/" + name + ".json");

        assertThat(ReportJson.write(ReportJson.read(text))).isEqualTo(text);
    }

    static Stream<String> reports() {
        return Kit.ids("reports");
    }

    @Test
    void publishedFiguresAreThoseOfTheTestkit() {
        assertThat(Kit.text("reports/guiyang-2020.json")).isEqualTo(ReportJson.write(SampleReports.guiyang2020()));
        assertThat(Kit.text("reports/city-2025.json")).isEqualTo(ReportJson.write(SampleReports.city2025()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHoldsBreaksAndStaysOpenSomewhere(Edition edition) {
        Set<String> shown = Kit.cases()
                .filter(example -> example.report().edition() == edition)
                .flatMap(KitTest::outcomes)
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Rule rule : RuleBook.standard(edition).rules()) {
            String id = rule.info().id();
            Stream.of(Outcome.SATISFIED, Outcome.VIOLATED)
                    .map(outcome -> id + " " + Tally.name(outcome))
                    .filter(outcome -> !shown.contains(outcome))
                    .forEach(missing::add);
            boolean open = Stream.of(Outcome.NOT_EVALUATED, Outcome.NOT_APPLICABLE)
                    .anyMatch(outcome -> shown.contains(id + " " + Tally.name(outcome)));
            if (open == ALWAYS_TOLD.contains(id)) {
                missing.add(id
                        + (open
                                ? " is open in some case, so it cannot always be told"
                                : " not evaluated or not applicable"));
            }
        }

        assertThat(missing).isEmpty();
    }

    /** Each rule that the case counts, with each outcome that occurs. */
    private static Stream<String> outcomes(Case example) {
        return example.json()
                .required("outcomes")
                .propertyStream()
                .flatMap(
                        rule -> rule.getValue().propertyNames().stream().map(outcome -> rule.getKey() + " " + outcome));
    }
}
