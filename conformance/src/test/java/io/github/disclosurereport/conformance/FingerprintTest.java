package io.github.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.model.AnnualReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The recipe of the README, followed with nothing but what a case says. */
class FingerprintTest {

    private static final String WORKED = "requests.balance|VIOLATED|2022|requests|requests.naturalPersons.received=58"
            + "|requests.naturalPersons.broughtForward=2|requests.naturalPersons.outcomes.total=57"
            + "|requests.naturalPersons.carriedForward=2|actual=59|expected=60";

    @ParameterizedTest
    @MethodSource("io.github.disclosurereport.conformance.Kit#cases")
    void everyFingerprintFollowsTheRecipe(Case example) {
        AnnualReport report = example.report();
        for (JsonNode finding : example.json().required("findings")) {
            assertThat(finding.required("fingerprint").asString())
                    .as(recipe(finding, report))
                    .isEqualTo(digest(recipe(finding, report)));
        }
    }

    @Test
    void theWorkedValueIsThatOfTheReadme() {
        assertThat(digest(WORKED)).isEqualTo("d49e7572885f9466");
        assertThat(Kit.cases()
                        .filter(example -> example.id().equals("requests.balance/violated-form-example"))
                        .map(example ->
                                recipe(example.json().required("findings").get(0), example.report())))
                .containsExactly(WORKED);
    }

    /** An explanation must not settle what it does not speak of. Words about cells may differ: they also tell of what is around. */
    @Test
    void findingsAboutTextHaveOneFingerprintOnlyIfTheySayTheSame() {
        Map<String, Set<String>> words = new HashMap<>();
        Kit.cases()
                .flatMap(example -> example.json().required("findings").valueStream())
                .filter(finding -> !finding.has("cells"))
                .forEach(finding -> words.computeIfAbsent(
                                finding.required("fingerprint").asString(), key -> new TreeSet<>())
                        .add(finding.required("message").required("zh").asString()));

        assertThat(words).hasSizeGreaterThan(30);
        assertThat(words.values()).allSatisfy(said -> assertThat(said).hasSize(1));
    }

    private static String recipe(JsonNode finding, AnnualReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(finding.required("rule").asString());
        parts.add(finding.required("outcome").asString());
        parts.add(
                report.cover().year().isPresent()
                        ? String.valueOf(report.cover().year().getAsInt())
                        : "");
        parts.add(finding.path("section").asString(""));
        for (JsonNode path : finding.path("cells")) {
            parts.add(path.asString() + "=" + report.get(Cell.ofPath(path.asString())));
        }
        Map<String, JsonNode> facts = new TreeMap<>();
        for (String name : List.of("expected", "actual")) {
            if (finding.has(name)) {
                facts.put(name, finding.required(name));
            }
        }
        finding.path("facts").properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        facts.forEach((name, value) -> parts.add(name + "=" + fact(value)));
        return String.join("|", parts);
    }

    private static String fact(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .map(within -> within.getKey() + "=" + fact(within.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return value.valueStream().map(FingerprintTest::fact).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.asString().replaceAll("[\\\\|=,\\[\\]{}]", "\\\\$0");
    }

    private static String digest(String facts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
