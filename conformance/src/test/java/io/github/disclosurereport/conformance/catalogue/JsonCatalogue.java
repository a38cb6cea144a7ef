package io.github.disclosurereport.conformance.catalogue;

import io.github.disclosurereport.conformance.Kit;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Text;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue for programs. */
final class JsonCatalogue {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonCatalogue() {}

    static String write(List<RuleEntry> rules) {
        ArrayNode all = NODES.arrayNode();
        rules.forEach(rule -> all.add(json(rule)));
        return Kit.indented(all);
    }

    private static ObjectNode json(RuleEntry rule) {
        ObjectNode json = NODES.objectNode().put("id", rule.info().id());
        json.set("statement", text(rule.info().title()));
        json.set("citation", text(rule.info().citation()));
        json.put("category", rule.info().category().name());
        json.putObject("severity")
                .put("review", rule.info().severity().name())
                .put("submission", rule.filed().name());
        ObjectNode cells = json.putObject("cells");
        for (Edition edition : rule.info().editions()) {
            ArrayNode paths = cells.putArray(edition.id());
            rule.cells(edition).forEach(cell -> paths.add(cell.path()));
        }
        ObjectNode example = json.putObject("example");
        example.put("case", rule.example().broken().id());
        example.set("message", rule.example().finding().required("message"));
        return json;
    }

    private static ObjectNode text(Text text) {
        return NODES.objectNode().put("zh", text.chinese()).put("en", text.english());
    }
}
