package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.Shape;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value by its shape. A mapper's type ids are not written: the shape tells what the value is.
 *
 * @param <T> the type
 */
public final class ShapeSerializer<T> extends StdSerializer<T> {

    private final Shape<T> shape;
    private final List<Locale> languages;

    /**
     * A serializer.
     *
     * @param type the type
     * @param shape its shape
     * @param languages the languages of messages
     */
    public ShapeSerializer(Class<T> type, Shape<T> shape, List<Locale> languages) {
        super(type);
        this.shape = shape;
        this.languages = languages;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        shape.write(new GeneratorSink(out, languages), value);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer ids) {
        serialize(value, out, context);
    }
}
