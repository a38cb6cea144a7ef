package io.github.disclosurereport.conformance;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;
import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case of the diagnosis. Its fields are described in the README of this module. */
record DiagnosisCase(JsonNode json) {

    private static final List<String> EXPECTED = List.of("parts", "blanks", "messages", "corrected");

    String id() {
        return json.required("id").asString();
    }

    /** The report, with last year's if the case has it. */
    ReportView view() {
        return new Case(json).view();
    }

    /** The locator that knows what the case says of the figures. */
    ErrorLocator locator() {
        ErrorLocator locator = ErrorLocator.standard()
                .withPinned(json.path("pinned")
                        .valueStream()
                        .map(path -> Cell.ofPath(path.asString()))
                        .collect(Collectors.toSet()))
                .withWeights(json.path("weights")
                        .propertyStream()
                        .collect(Collectors.toMap(
                                weight -> Cell.ofPath(weight.getKey()),
                                weight -> weight.getValue().asInt())));
        JsonNode limits = json.path("limits");
        return locator.withLimits(new SearchLimits(
                limits.path("maxWeight").asInt(SearchLimits.STANDARD.maxWeight()),
                limits.path("maxNodes").asInt(SearchLimits.STANDARD.maxNodes())));
    }

    /** What must be found. */
    String expected() {
        ObjectNode expected = JsonNodeFactory.instance.objectNode();
        EXPECTED.stream().filter(json::has).forEach(field -> expected.set(field, json.required(field)));
        return Kit.indented(expected);
    }

    /** What was found, as the case would write it: without the sentences that it leaves open. */
    String comparable(ObjectNode found) {
        if (!json.has("messages")) {
            found.remove("messages");
        }
        JsonNode expected = json.path("messages");
        JsonNode messages = found.path("messages");
        for (int i = 0; i < Math.min(expected.size(), messages.size()); i++) {
            ((ObjectNode) messages.required(i)).retain(expected.required(i).propertyNames());
        }
        return Kit.indented(found);
    }
}
