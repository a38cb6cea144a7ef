package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.validation.rule.Measured;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named value of a message. A text is a string; anything else is an object of one name, which tells the type: {@code {"count": 5}},
 * {@code {"cell": "requests.total.received"}}. A value of a type that the library does not use is written as its text.
 */
final class ArgumentShape implements Shape<Object> {

    private static final Bilingual WHAT =
            new Bilingual("文字，或只有一个类型名称的对象", "text, or an object with one name, the type");

    private record Kind(Class<?> type, Shape<Object> shape) {}

    private final ShapeRegistry registry;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    ArgumentShape(ShapeRegistry registry) {
        this.registry = registry;
        add("integer", BigInteger.class, Scalars.BIG_INTEGER);
        add("int", Integer.class, Scalars.INTEGER);
        add(
                "long",
                Long.class,
                new ConvertedShape<>(Scalars.BIG_INTEGER, BigInteger::valueOf, BigInteger::longValue, null));
        add("decimal", BigDecimal.class, new Decimal());
        add("date", LocalDate.class, Scalars.DATE);
        add("cell", Cell.class, registry.of(Cell.class));
        add("count", Count.class, registry.of(Count.class));
        add("amount", Amount.class, registry.of(Amount.class));
        items("applicant", Applicant.class, Applicant::id);
        items("requestLine", RequestLine.class, RequestLine::id);
        items("disputeStage", DisputeStage.class, DisputeStage::id);
        items("disputeResult", DisputeResult.class, DisputeResult::id);
        items("disclosureLine", DisclosureLine.class, DisclosureLine::id);
        items("disclosureColumn", DisclosureColumn.class, DisclosureColumn::id);
        items("topic", OverviewTopic.class, OverviewTopic::id);
        add("text", Text.class, registry.of(Text.class));
        add("measured", Measured.class, registry.record(Measured.class));
    }

    @SuppressWarnings("unchecked") // A shape is only given values of its class.
    private <T> void add(String name, Class<T> type, Shape<? extends T> shape) {
        kinds.put(name, new Kind(type, (Shape<Object>) shape));
    }

    private <T extends Enum<T>> void items(String name, Class<T> type, Function<T, String> id) {
        add(name, type, new ChoiceShape<>(List.of(type.getEnumConstants()), id));
    }

    /** Messages and lists nest, so their shapes are made when they are needed. */
    private @Nullable Shape<?> nested(String name) {
        return switch (name) {
            case "message" -> new MessageShape(this);
            case "list" -> new ListShape<>(this);
            default -> null;
        };
    }

    @Override
    @SuppressWarnings("unchecked") // Of a list or a message, and of the class that the kind names.
    public void write(JsonSink out, Object value) {
        if (value instanceof Message message) {
            tagged(out, "message", new MessageShape(this), message);
        } else if (value instanceof List<?> list) {
            tagged(out, "list", new ListShape<>(this), (List<Object>) list);
        } else {
            for (Map.Entry<String, Kind> kind : kinds.entrySet()) {
                if (kind.getValue().type.isInstance(value)) {
                    tagged(out, kind.getKey(), kind.getValue().shape, value);
                    return;
                }
            }
            out.string(value.toString());
        }
    }

    private static <T> void tagged(JsonSink out, String name, Shape<T> shape, T value) {
        out.startObject();
        out.name(name);
        shape.write(out, value);
        out.endObject();
    }

    /** For readers who want the value alone: without its type. */
    void writePlain(JsonSink out, Object value) {
        if (value instanceof List<?> list) {
            out.startArray();
            list.forEach(item -> writePlain(out, item));
            out.endArray();
            return;
        }
        for (Kind kind : kinds.values()) {
            if (kind.type.isInstance(value)) {
                kind.shape.write(out, value);
                return;
            }
        }
        out.string(value.toString());
    }

    @Override
    public @Nullable Object read(JsonValue json, Problems problems) {
        if (json instanceof JsonValue.Scalar scalar && scalar.token() == Token.STRING) {
            return scalar.text();
        }
        if (!(json instanceof JsonValue.Members object) || object.byName().size() != 1) {
            return json.expected(WHAT, problems);
        }
        Map.Entry<String, JsonValue.Member> member =
                object.byName().entrySet().iterator().next();
        Kind kind = kinds.get(member.getKey());
        Shape<?> shape = kind == null ? nested(member.getKey()) : kind.shape;
        return shape == null
                ? json.expected(WHAT, problems)
                : shape.read(member.getValue().value(), problems);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer("argument", () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            kinds.forEach((name, kind) -> properties.put(name, kind.shape.schema(definitions)));
            properties.put("message", new MessageShape(this).schema(definitions));
            properties.put("list", object("type", "array", "items", object("$ref", "#/$defs/argument")));
            Map<String, Object> one = object("type", "object", "properties", properties);
            one.putAll(object("minProperties", 1, "maxProperties", 1, "additionalProperties", false));
            return object("anyOf", List.of(object("type", "string"), one));
        });
    }

    /** The library's other types by name: unused here, kept for the registry of nested shapes. */
    ShapeRegistry registry() {
        return registry;
    }

    /** A decimal with its scale, which equality of {@link BigDecimal} and a fingerprint tell apart: 12.50 is not 12.5. */
    private static final class Decimal implements Shape<BigDecimal> {

        @Override
        public void write(JsonSink out, BigDecimal value) {
            out.string(value.toString());
        }

        @Override
        public @Nullable BigDecimal read(JsonValue json, Problems problems) {
            if (json instanceof JsonValue.Scalar scalar && scalar.token() == Token.STRING) {
                try {
                    return new BigDecimal(scalar.text());
                } catch (NumberFormatException e) {
                    return json.expected(new Bilingual("数字文本", "a number as text"), problems);
                }
            }
            return json.expected(new Bilingual("数字文本", "a number as text"), problems);
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return object("type", "string");
        }
    }
}
