package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value or null, in a type that has an empty value.
 *
 * @param shape the value's shape
 * @param empty what null means
 * @param get returns the value, or null if it is the empty one
 * @param of wraps a value
 */
record NullableShape<T, V>(Shape<V> shape, T empty, Function<T, @Nullable V> get, Function<V, T> of)
        implements Shape<T> {

    @Override
    public void write(JsonSink out, T value) {
        V inner = get.apply(value);
        if (inner == null) {
            out.nul();
        } else {
            shape.write(out, inner);
        }
    }

    @Override
    public @Nullable T read(JsonValue json, Problems problems) {
        if (json.isNull()) {
            return empty;
        }
        V inner = shape.read(json, problems);
        return inner == null ? null : of.apply(inner);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return object("anyOf", List.of(shape.schema(definitions), object("type", "null")));
    }

    @Override
    public @Nullable T ofNull() {
        return empty;
    }

    @Override
    public @Nullable T ifAbsent() {
        return empty;
    }
}
