package io.github.disclosurereport.conformance.catalogue;

import io.github.disclosurereport.conformance.Case;
import io.github.disclosurereport.conformance.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A case of the kit that breaks a rule.
 *
 * @param broken the case
 * @param finding what must be found, as the case writes it
 */
record Example(Case broken, JsonNode finding) {

    /** The first case about a rule that violates it. */
    static Example of(String rule) {
        return Kit.cases()
                .filter(example -> example.rule().equals(rule))
                .flatMap(example -> violation(example, rule).stream().map(finding -> new Example(example, finding)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the kit has no case that violates " + rule));
    }

    private static Optional<JsonNode> violation(Case example, String rule) {
        return example.json()
                .required("findings")
                .valueStream()
                .filter(finding -> finding.required("rule").asString().equals(rule)
                        && finding.required("outcome").asString().equals("VIOLATED"))
                .findFirst();
    }

    /** What was done to a sound report to break the rule, one line a change. */
    List<String> changes() {
        List<String> lines = new ArrayList<>(changes("", broken.json()));
        if (broken.json().has("previous")) {
            lines.addAll(changes("last year's report: ", broken.json().required("previous")));
        }
        for (JsonNode part : broken.json().path("rollup").path("reports")) {
            lines.addAll(changes("a report added, " + part.required("report").asString() + ": ", part));
        }
        return lines;
    }

    private static List<String> changes(String whose, JsonNode named) {
        JsonNode base = Kit.report(named.required("report").asString());
        return named.path("change")
                .valueStream()
                .map(operation -> whose + change(base, operation))
                .toList();
    }

    private static String change(JsonNode base, JsonNode operation) {
        String pointer = operation.required("path").asString();
        String place = "`" + pointer.substring(1).replace('/', '.') + "`";
        String value = shown(operation.path("value"));
        return switch (operation.required("op").asString()) {
            case "replace" -> place + ": " + shown(base.at(pointer)) + " → " + value;
            case "add" -> place + ": added " + value;
            case "remove" -> place + ": removed " + shown(base.at(pointer));
            default ->
                place + ": " + operation.required("op").asString() + " of `"
                        + operation.required("from").asString().substring(1).replace('/', '.') + "`";
        };
    }

    /** A figure or a text as it stands; what is too long for a line only as far as it has a text or a heading. */
    private static String shown(JsonNode value) {
        if (isBlank(value)) {
            return value.isNull() ? "blank" : "all blank";
        }
        if (value.isString()) {
            return "\"" + value.asString() + "\"";
        }
        if (value.has("unit")) {
            return value.required("value").asString() + " "
                    + value.required("unit").asString();
        }
        if (value.has("text") || value.has("heading")) {
            return shown(value.has("text") ? value.required("text") : value.required("heading"));
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? "nothing"
                    : value.valueStream().map(Example::shown).collect(Collectors.joining(", "));
        }
        return value.isObject() ? "figures" : Kit.oneLine(value);
    }

    /** Whether a cell is blank, or every cell of a group. */
    private static boolean isBlank(JsonNode value) {
        return value.isNull() || (value.isObject() && value.valueStream().allMatch(Example::isBlank));
    }
}
