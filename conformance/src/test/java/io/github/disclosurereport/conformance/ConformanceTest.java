package io.github.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rollup.RollupCheck;
import io.github.disclosurereport.validation.rollup.RollupResult;
import io.github.disclosurereport.validation.rollup.Roster;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs every case of the kit with this library. The failure shows what was found as the case would write it. */
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return Kit.cases()
                .map(example -> DynamicTest.dynamicTest(
                        example.id(), () -> assertThat(found(example)).isEqualTo(example.expected())));
    }

    private static String found(Case example) {
        return example.roster().map(roster -> rolledUp(example, roster)).orElseGet(() -> validated(example));
    }

    private static String rolledUp(Case example, Roster roster) {
        RollupResult result = RollupCheck.over(roster).check(example.report(), example.parts());
        Tally tally = Tally.of(result.satisfied(), result.violated(), result.notEvaluated(), result.notApplicable());
        ObjectNode outcomes = JsonNodeFactory.instance.objectNode();
        outcomes.set(RollupCheck.info().id(), tally.json());
        return Kit.indented(FindingJson.of(result.findings())) + Kit.indented(outcomes);
    }

    private static String validated(Case example) {
        ReportView view = example.view();
        RuleBook book = RuleBook.standard(view.edition(), example.profile());
        ValidationResult result = ReportValidator.of(book).validate(view);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        book.rules().forEach(rule -> tallies.put(rule.info().id(), Tally.of(rule, view)));
        everyCheckIsCounted(tallies.values(), result);
        ObjectNode outcomes = JsonNodeFactory.instance.objectNode();
        for (String id : example.json().required("outcomes").propertyNames()) {
            assertThat(tallies).as("rules of the book").containsKey(id);
            outcomes.set(id, Objects.requireNonNull(tallies.get(id)).json());
        }
        return Kit.indented(FindingJson.of(result.findings())) + Kit.indented(outcomes);
    }

    /** What the rules say one by one is what the whole check counts. */
    private static void everyCheckIsCounted(Collection<Tally> tallies, ValidationResult result) {
        assertThat(sum(tallies, Outcome.SATISFIED)).isEqualTo(result.satisfied());
        assertThat(sum(tallies, Outcome.VIOLATED)).isEqualTo(result.violated());
        assertThat(sum(tallies, Outcome.NOT_EVALUATED)).isEqualTo(result.notEvaluated());
        assertThat(sum(tallies, Outcome.NOT_APPLICABLE)).isEqualTo(result.notApplicable());
    }

    private static int sum(Collection<Tally> tallies, Outcome outcome) {
        return tallies.stream().mapToInt(tally -> tally.count(outcome)).sum();
    }
}
