package io.github.disclosurereport.conformance;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.validation.diagnosis.BlankValue;
import io.github.disclosurereport.validation.diagnosis.Correction;
import io.github.disclosurereport.validation.diagnosis.CountRange;
import io.github.disclosurereport.validation.diagnosis.DiagnosedPart;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.diagnosis.Explanation;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A diagnosis as the kit writes it. */
final class DiagnosisJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DiagnosisJson() {}

    /** All but {@code corrected}, which takes a validator to tell. */
    static ObjectNode of(Diagnosis diagnosis) {
        List<DiagnosedPart> wrong = diagnosis.parts().stream()
                .filter(part -> part.status() != Status.CLEAN)
                .toList();
        ObjectNode json = NODES.objectNode();
        json.set("parts", array(wrong, DiagnosisJson::part));
        json.set("blanks", array(diagnosis.blanks(), DiagnosisJson::blank));
        json.set("messages", messages(diagnosis));
        return json;
    }

    private static ObjectNode part(DiagnosedPart part) {
        ObjectNode json = NODES.objectNode();
        json.put("part", name(part.cells()));
        json.put("status", part.status().name());
        json.put("least", part.least());
        json.set("sets", array(part.explanations(), DiagnosisJson::set));
        json.set(
                "suggestion",
                part.suggestion()
                        .<JsonNode>map(suggestion -> array(suggestion.edits(), DiagnosisJson::edit))
                        .orElseGet(NODES::nullNode));
        return json;
    }

    /** The way through the report that all cells of a part share. */
    private static String name(List<Cell> cells) {
        String shared = cells.get(0).path();
        for (Cell cell : cells) {
            while (!(cell.path() + ".").startsWith(shared + ".")) {
                shared = shared.substring(0, Math.max(0, shared.lastIndexOf('.')));
            }
        }
        return shared;
    }

    private static ObjectNode set(Explanation explanation) {
        ObjectNode json = NODES.objectNode();
        json.put("rank", explanation.rank());
        json.set("corrections", array(explanation.corrections(), DiagnosisJson::correction));
        return json;
    }

    private static ObjectNode correction(Correction correction) {
        ObjectNode json = NODES.objectNode().put("cell", correction.cell().path());
        putValues(json, "to", correction.values());
        correction.hypotheses().stream().limit(1).forEach(first -> json.put("hypothesis", first.name()));
        return json;
    }

    private static ObjectNode blank(BlankValue blank) {
        ObjectNode json = NODES.objectNode().put("cell", blank.cell().path());
        putValues(json, "value", blank.values());
        return json.put("reason", blank.reason().name());
    }

    private static void putValues(ObjectNode json, String only, CountRange values) {
        if (values.isUnique()) {
            json.put(only, values.low());
        } else {
            json.put("low", values.low());
            values.high().ifPresent(high -> json.put("high", high));
        }
    }

    private static ObjectNode edit(CellEdit edit) {
        ObjectNode json = NODES.objectNode().put("cell", edit.cell().path());
        json.set("from", figure(edit.from()));
        json.set("to", figure(edit.to()));
        return json;
    }

    /** A number, or a mark as it is written. */
    private static JsonNode figure(Figure figure) {
        String text = figure.toString();
        return figure.isNumber() ? NODES.numberNode(new BigInteger(text)) : NODES.stringNode(text);
    }

    private static ArrayNode messages(Diagnosis diagnosis) {
        List<String> chinese = diagnosis.messages(Locale.CHINA);
        List<String> english = diagnosis.messages(Locale.UK);
        ArrayNode messages = NODES.arrayNode();
        for (int i = 0; i < chinese.size(); i++) {
            messages.add(NODES.objectNode().put("zh", chinese.get(i)).put("en", english.get(i)));
        }
        return messages;
    }

    private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> json) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
