package io.github.disclosurereport.json.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What values of a type are as JSON, both ways. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public interface Shape<T> {

    /**
     * Writes a value.
     *
     * @param out takes the JSON
     * @param value the value
     */
    void write(JsonSink out, T value);

    /**
     * Reads a value.
     *
     * @param json the JSON
     * @param problems takes what is wrong with it
     * @return the value; null if at least one problem was added
     */
    @Nullable
    T read(JsonValue json, Problems problems);

    /**
     * Describes the JSON as JSON Schema 2020-12.
     *
     * @param definitions takes the schemas that are referred to
     * @return the schema, in the order to be written
     */
    Map<String, Object> schema(SchemaDefinitions definitions);

    /**
     * What null in place of the value means.
     *
     * @return the value; null if null is not a value
     */
    default @Nullable T ofNull() {
        return null;
    }

    /**
     * What it means that the name of the value is left out.
     *
     * @return the value; null if the name is required
     */
    default @Nullable T ifAbsent() {
        return null;
    }
}
