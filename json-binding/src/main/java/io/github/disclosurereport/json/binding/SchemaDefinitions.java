package io.github.disclosurereport.json.binding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each described once. Not thread-safe. */
public final class SchemaDefinitions {

    private final Map<String, Map<String, Object>> byName = new TreeMap<>();

    /** No definitions yet. */
    public SchemaDefinitions() {}

    /** A reference to a definition, which is made when it is first referred to. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> definition) {
        if (!byName.containsKey(name)) {
            byName.put(name, Map.of());
            byName.put(name, definition.get());
        }
        return object("$ref", "#/$defs/" + name);
    }

    /**
     * All that was referred to.
     *
     * @return the schemas by name
     */
    public Map<String, Object> all() {
        return new LinkedHashMap<>(byName);
    }

    /** A schema of alternating keywords and values, in this order. */
    static Map<String, Object> object(Object... keywordsAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            schema.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return schema;
    }
}
