package io.github.disclosurereport.conformance;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings as the kit writes them. */
final class FindingJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Named arguments that have a field of their own, where the words of a message do not show what they are made of. */
    private static final Set<String> SHOWN = Set.of("expected", "actual");

    private FindingJson() {}

    static ArrayNode of(List<Finding> findings) {
        ArrayNode array = NODES.arrayNode();
        findings.forEach(finding -> array.add(of(finding)));
        return array;
    }

    private static ObjectNode of(Finding finding) {
        ObjectNode json = NODES.objectNode();
        json.put("rule", finding.rule().id());
        json.put("severity", finding.severity().name());
        json.put("outcome", finding.outcome().name());
        finding.section().ifPresent(section -> json.put("section", section.id()));
        if (!finding.cells().isEmpty()) {
            json.set("cells", paths(finding.cells()));
        }
        finding.subject().ifPresent(cell -> json.put("subject", cell.path()));
        finding.expected().ifPresent(value -> json.set("expected", value(value, finding.edition())));
        finding.actual().ifPresent(value -> json.set("actual", value(value, finding.edition())));
        finding.difference().ifPresent(value -> json.put("difference", value));
        ObjectNode facts = facts(finding);
        if (!facts.isEmpty()) {
            json.set("facts", facts);
        }
        json.put("fingerprint", finding.fingerprint());
        json.set("message", inBothLanguages(finding.message(Locale.CHINA), finding.message(Locale.UK)));
        return json;
    }

    static ArrayNode paths(Collection<Cell> cells) {
        ArrayNode paths = NODES.arrayNode();
        cells.forEach(cell -> paths.add(cell.path()));
        return paths;
    }

    /** What the fingerprint takes beside the other fields: in a finding about cells its kind, in one about text all it names. */
    private static ObjectNode facts(Finding finding) {
        ObjectNode facts = NODES.objectNode();
        finding.arguments().forEach((name, value) -> {
            boolean shown = SHOWN.contains(name) && !(value instanceof Message);
            boolean taken = finding.cells().isEmpty() ? !shown : name.equals("kind");
            if (taken && !(value instanceof Text)) {
                facts.set(name, fact(value, finding.edition()));
            }
        });
        return facts;
    }

    private static JsonNode fact(Object value, Edition edition) {
        if (value instanceof Message message) {
            ObjectNode within = NODES.objectNode();
            message.arguments().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(argument -> within.set(argument.getKey(), fact(argument.getValue(), edition)));
            return within;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(fact(item, edition)));
            return array;
        }
        if (value instanceof FormItem item) {
            return NODES.stringNode(item.id());
        }
        return value instanceof OverviewTopic topic ? NODES.stringNode(topic.id()) : value(value, edition);
    }

    private static JsonNode value(Object value, Edition edition) {
        if (value instanceof BigInteger number) {
            return NODES.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Message message) {
            return inBothLanguages(message.in(Locale.CHINA, edition), message.in(Locale.UK, edition));
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(item.toString()));
            return array;
        }
        return NODES.stringNode(value.toString());
    }

    private static ObjectNode inBothLanguages(String chinese, String english) {
        return NODES.objectNode().put("zh", chinese).put("en", english);
    }
}
