package io.github.disclosurereport.json.binding;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A public record as an object: its components under their own names, then what is derived from them. What is derived is written
 * and described, and ignored when read.
 */
final class RecordShape<T> implements Shape<T> {

    private record Part(String name, Method accessor, Shape<Object> shape) {}

    /** A name that is written beside the components. */
    record Derived<T>(String name, Map<String, Object> schema, BiConsumer<JsonSink, T> writer) {}

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<Part> parts = new ArrayList<>();
    private final List<Derived<T>> leading = new ArrayList<>();
    private final List<Derived<T>> derived = new ArrayList<>();
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private int cell = -1;

    /** Corrects what was read of single components in the light of all of them. */
    private final Consumer<@Nullable Object[]> completion;

    /**
     * How a record is written otherwise than by its components' names and types.
     *
     * @param shapes the shapes of components, by the components' names
     * @param names the names of components in JSON, by the components' names
     * @param completion corrects what was read of single components in the light of all of them
     */
    record Exceptions(
            Map<String, Shape<?>> shapes, Map<String, String> names, Consumer<@Nullable Object[]> completion) {

        static Exceptions none() {
            return new Exceptions(Map.of(), Map.of(), values -> {});
        }

        Exceptions withShapes(Map<String, Shape<?>> changed) {
            return new Exceptions(changed, names, completion);
        }

        Exceptions withNames(Map<String, String> changed) {
            return new Exceptions(shapes, changed, completion);
        }

        Exceptions withCompletion(Consumer<@Nullable Object[]> changed) {
            return new Exceptions(shapes, names, changed);
        }
    }

    RecordShape(Class<T> type, ShapeRegistry registry, Exceptions exceptions) {
        this.type = type;
        this.completion = exceptions.completion;
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents(), type.getName());
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not public", e);
        }
        for (RecordComponent component : components) {
            String name = component.getName();
            Shape<?> shape = exceptions.shapes.get(name);
            Shape<?> found = shape == null ? registry.of(component.getGenericType()) : shape;
            if (component.getType() == Cell.class) {
                cell = parts.size();
            }
            parts.add(new Part(exceptions.names.getOrDefault(name, name), component.getAccessor(), erased(found)));
        }
    }

    @SuppressWarnings("unchecked") // A part is only given values of its component, whose type the shape has.
    private static Shape<Object> erased(Shape<?> shape) {
        return (Shape<Object>) shape;
    }

    /** Adds a name with one value that tells the record from others. */
    RecordShape<T> constant(String name, String value) {
        constants.put(name, value);
        return this;
    }

    /** Adds a name that is derived from the components and written before them. */
    RecordShape<T> lead(String name, Map<String, Object> schema, BiConsumer<JsonSink, T> writer) {
        leading.add(new Derived<>(name, schema, writer));
        return this;
    }

    /** Adds a name that is derived from the components and written after them. */
    RecordShape<T> derive(String name, Map<String, Object> schema, BiConsumer<JsonSink, T> writer) {
        derived.add(new Derived<>(name, schema, writer));
        return this;
    }

    @Override
    public void write(JsonSink out, T value) {
        out.startObject();
        constants.forEach((name, constant) -> out.string(name, (String) constant));
        write(out, leading, value);
        for (Part part : parts) {
            out.name(part.name);
            part.shape.write(out, component(part, value));
        }
        write(out, derived, value);
        out.endObject();
    }

    private static <T> void write(JsonSink out, List<Derived<T>> names, T value) {
        for (Derived<T> more : names) {
            out.name(more.name);
            more.writer.accept(out, value);
        }
    }

    private static Object component(Part part, Object value) {
        try {
            return Objects.requireNonNull(part.accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable T read(JsonValue json, Problems problems) {
        ObjectReader object = ObjectReader.of(json, problems);
        if (object == null) {
            return null;
        }
        constants.keySet().forEach(object::ignore);
        leading.forEach(more -> object.ignore(more.name));
        derived.forEach(more -> object.ignore(more.name));
        @Nullable Object[] values = new Object[parts.size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = object.read(part.name, part.shape);
            complete &= values[i] != null;
        }
        complete &= object.refuseOthers();
        return complete ? make(values, json, problems) : null;
    }

    private @Nullable T make(@Nullable Object[] values, JsonValue json, Problems problems) {
        for (int i = 0; cell >= 0 && i < values.length; i++) {
            // A blank says in JSON nothing of its kind: the cell beside it does.
            if (values[i] instanceof Figure figure && values[cell] instanceof Cell of) {
                values[i] = FigureShape.asIn(of, figure);
            }
        }
        completion.accept(values);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            String reason =
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
            problems.add(json.place()
                    .problem(
                            new Bilingual("内容不成立：" + Excerpt.line(reason), "not acceptable: " + Excerpt.line(reason))));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(schemaName(), () -> inline(definitions));
    }

    private String schemaName() {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    private Map<String, Object> inline(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        constants.forEach((name, value) -> properties.put(name, Map.of("const", value)));
        leading.forEach(more -> properties.put(more.name, SchemaTexts.titled(type, more.name, more.schema)));
        for (Part part : parts) {
            properties.put(part.name, SchemaTexts.titled(type, part.name, part.shape.schema(definitions)));
        }
        derived.forEach(more -> properties.put(more.name, SchemaTexts.titled(type, more.name, more.schema)));
        List<String> required = Stream.concat(
                        constants.keySet().stream(),
                        parts.stream()
                                .filter(part -> part.shape.ifAbsent() == null)
                                .map(Part::name))
                .collect(Collectors.toList());
        Map<String, Object> schema = SchemaDefinitions.object("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
