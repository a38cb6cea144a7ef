package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sealed interface of records: the name {@code type} tells which one it is. */
final class UnionShape<T> implements Shape<T> {

    private static final String TYPE = "type";

    private final Map<String, Shape<? extends T>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Shape<T>> byType = new LinkedHashMap<>();
    private final Bilingual what;

    /** The records by their names, in the order of the schema, and how some of them are written otherwise than usual. */
    UnionShape(
            ShapeRegistry registry,
            Map<String, Class<? extends T>> records,
            Map<String, RecordShape.Exceptions> exceptions) {
        records.forEach((name, type) -> {
            RecordShape.Exceptions special = exceptions.getOrDefault(name, RecordShape.Exceptions.none());
            add(name, type, registry, special);
        });
        String names = records.keySet().stream().map(Excerpt::quote).collect(Collectors.joining(", "));
        this.what = new Bilingual("以下之一：" + names, "one of " + names);
    }

    @SuppressWarnings("unchecked") // Only asked to write values of its own class.
    private <R extends T> void add(
            String name, Class<R> type, ShapeRegistry registry, RecordShape.Exceptions exceptions) {
        Shape<R> shape = new RecordShape<>(type, registry, exceptions).constant(TYPE, name);
        byName.put(name, shape);
        byType.put(type, (Shape<T>) shape);
    }

    @Override
    public void write(JsonSink out, T value) {
        Shape<T> shape = byType.get(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
        shape.write(out, value);
    }

    @Override
    public @Nullable T read(JsonValue json, Problems problems) {
        ObjectReader object = ObjectReader.of(json, problems);
        JsonValue type = object == null ? null : object.find(TYPE, true);
        if (type == null) {
            return null;
        }
        Shape<? extends T> shape = type instanceof JsonValue.Scalar scalar && scalar.token() == Token.STRING
                ? byName.get(scalar.text())
                : null;
        return shape == null ? type.expected(what, problems) : shape.read(json, problems);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        List<Object> choices = byName.values().stream()
                .<Object>map(shape -> shape.schema(definitions))
                .toList();
        return object("oneOf", choices);
    }
}
