package io.github.disclosurereport.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.disclosurereport.json.binding.JsonValue;
import io.github.disclosurereport.json.binding.Problems;
import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.TreeReader;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value by its shape. The message of the exception names the first fault and how many there are.
 *
 * @param <T> the type
 */
public final class ShapeDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    /**
     * A deserializer.
     *
     * @param type the type
     * @param shape its shape
     */
    public ShapeDeserializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Problems problems = new Problems(1);
        T value = null;
        try {
            JsonValue json = new TreeReader(new ParserTokens(parser), problems).read();
            value = shape.read(json, problems);
        } catch (TreeReader.TooLargeException e) {
            return context.reportInputMismatch(this, "%s", e.problem().message(Locale.ENGLISH));
        }
        if (value == null || !problems.isEmpty()) {
            String more = problems.count() > 1 ? " (1 of " + problems.count() + " problems)" : "";
            return context.reportInputMismatch(
                    this, "%s", problems.found().get(0).message(Locale.ENGLISH) + more);
        }
        return value;
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ids)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return shape.ofNull();
    }
}
