package io.github.disclosurereport.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.disclosurereport.json.binding.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes a value by its shape. A mapper's type ids are not written: the shape tells what the value is.
 *
 * @param <T> the type
 */
public final class ShapeSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;
    private final transient List<Locale> languages;

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
    public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
        try {
            shape.write(new GeneratorSink(out, languages), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider context, TypeSerializer ids)
            throws IOException {
        serialize(value, out, context);
    }
}
