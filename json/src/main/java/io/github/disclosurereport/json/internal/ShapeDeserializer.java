package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.JsonValue;
import io.github.disclosurereport.json.binding.Problems;
import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a value by its shape. The message of the exception names the first fault and how many there are.
 *
 * @param <T> the type
 */
public final class ShapeDeserializer<T> extends StdDeserializer<T> {

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
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Problems problems = new Problems(1);
        T value = null;
        try {
            JsonValue json = new TreeReader(new ParserTokens(parser), problems).read();
            value = shape.read(json, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ids) {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return shape.ofNull();
    }
}
