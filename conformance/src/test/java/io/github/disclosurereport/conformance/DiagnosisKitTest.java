package io.github.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.diagnosis.BlankReason;
import io.github.disclosurereport.validation.diagnosis.Hypothesis;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The cases of the diagnosis: whole, and with something to say about all that it can answer. */
class DiagnosisKitTest {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "about",
            "report",
            "change",
            "previous",
            "pinned",
            "weights",
            "limits",
            "parts",
            "blanks",
            "messages",
            "corrected");

    @Test
    void everyCaseBearsTheNameOfItsFile() {
        assertThat(Kit.diagnosisCases().map(DiagnosisCase::id))
                .containsExactlyElementsOf(Kit.ids("diagnosis").toList())
                .hasSizeGreaterThanOrEqualTo(50)
                .allMatch(id -> id.startsWith("diagnosis/"));
    }

    @ParameterizedTest
    @MethodSource("io.github.disclosurereport.conformance.Kit#diagnosisCases")
    void everyCaseHasOnlyTheFieldsOfTheReadme(DiagnosisCase example) {
        assertThat(FIELDS).containsAll(example.json().propertyNames());
        assertThat(example.json().path("about").asString("")).isNotBlank();
        assertThat(example.json().propertyNames()).contains("parts", "blanks", "corrected");
        assertThat(example.json().path("messages").valueStream())
                .allMatch(message -> !message.isEmpty() && Set.of("zh", "en").containsAll(message.propertyNames()));
    }

    @Test
    void everyAnswerOccursSomewhere() {
        assertThat(texts(parts(), "status")).containsAll(names(Status.values(), Status.CLEAN));
        Stream<JsonNode> corrections = parts().flatMap(
                        part -> part.required("sets").valueStream())
                .flatMap(set -> set.required("corrections").valueStream());
        assertThat(texts(corrections, "hypothesis")).containsAll(names(Hypothesis.values()));
        Stream<JsonNode> blanks = Kit.diagnosisCases()
                .flatMap(example -> example.json().required("blanks").valueStream());
        assertThat(texts(blanks, "reason")).containsAll(names(BlankReason.values()));
    }

    @ParameterizedTest
    @EnumSource
    void bothEditionsHaveCleanLocatedTiedAndBlankCases(Edition edition) {
        List<JsonNode> cases = Kit.diagnosisCases()
                .filter(example -> example.view().edition() == edition)
                .map(DiagnosisCase::json)
                .toList();

        assertThat(cases).anyMatch(json -> json.required("parts").isEmpty());
        assertThat(cases).anyMatch(json -> !json.required("blanks").isEmpty());
        assertThat(texts(cases.stream().flatMap(json -> json.required("parts").valueStream()), "status"))
                .contains(Status.LOCATED.name(), Status.AMBIGUOUS.name());
    }

    private static Stream<JsonNode> parts() {
        return Kit.diagnosisCases()
                .flatMap(example -> example.json().required("parts").valueStream());
    }

    private static Set<String> texts(Stream<JsonNode> nodes, String field) {
        return nodes.filter(node -> node.has(field))
                .map(node -> node.required(field).asString())
                .collect(Collectors.toSet());
    }

    private static List<String> names(Enum<?>[] values, Enum<?>... without) {
        return Stream.of(values)
                .filter(value -> !List.of(without).contains(value))
                .map(Enum::name)
                .toList();
    }
}
