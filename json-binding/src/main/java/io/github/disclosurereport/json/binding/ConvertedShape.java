package io.github.disclosurereport.json.binding;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is written as another.
 *
 * @param json the other type's shape
 * @param to makes the other type's value
 * @param from makes the value back
 * @param absent what a name left out means; null if it is required
 */
record ConvertedShape<T, J>(
        Shape<J> json,
        Function<T, J> to,
        Function<J, T> from,
        @Nullable T absent) implements Shape<T> {

    @Override
    public void write(JsonSink out, T value) {
        json.write(out, to.apply(value));
    }

    @Override
    public @Nullable T read(JsonValue value, Problems problems) {
        J read = json.read(value, problems);
        return read == null ? null : from.apply(read);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return json.schema(definitions);
    }

    @Override
    public @Nullable T ofNull() {
        J none = json.ofNull();
        return none == null ? null : from.apply(none);
    }

    @Override
    public @Nullable T ifAbsent() {
        return absent;
    }

    /** A value or null; left out, it is null. */
    static <T> Shape<Optional<T>> optional(Shape<T> shape) {
        return new NullableShape<>(shape, Optional.empty(), value -> value.orElse(null), Optional::of);
    }

    /** A number or null; left out, it is null. */
    static Shape<OptionalInt> optionalInt(Shape<Integer> shape) {
        return new NullableShape<>(
                shape,
                OptionalInt.empty(),
                value -> value.isPresent() ? (Integer) value.getAsInt() : null,
                OptionalInt::of);
    }

    /** The same shape, whose name may be left out. */
    static <T> Shape<T> absentAs(T absent, Shape<T> shape) {
        return new ConvertedShape<>(shape, value -> value, value -> value, absent);
    }
}
