package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts, numbers, booleans and dates. */
final class Scalars {

    static final Shape<String> TEXT = new Scalar<>(
            new Bilingual("文字", "text"),
            object("type", "string"),
            json -> json.token() == Token.STRING ? json.text() : null,
            JsonSink::string);

    static final Shape<Integer> INTEGER =
            integer(Integer.MIN_VALUE, Integer.MAX_VALUE, new Bilingual("整数", "a whole number"));

    static final Shape<BigInteger> BIG_INTEGER = new Scalar<>(
            new Bilingual("整数", "a whole number"),
            object("type", "integer"),
            json -> json.token() == Token.INTEGER ? new BigInteger(json.text()) : null,
            JsonSink::number);

    static final Shape<BigDecimal> DECIMAL = new Scalar<>(
            new Bilingual("数字", "a number"),
            object("type", "number"),
            json -> json.token().isNumber() ? new BigDecimal(json.text()) : null,
            JsonSink::number);

    static final Shape<Boolean> BOOLEAN = new Scalar<>(
            new Bilingual("true或false", "true or false"),
            object("type", "boolean"),
            json -> json.token() == Token.TRUE ? Boolean.TRUE : json.token() == Token.FALSE ? Boolean.FALSE : null,
            JsonSink::bool);

    static final Shape<LocalDate> DATE = new Scalar<>(
            new Bilingual("日期，如\"2021-01-31\"", "a date such as \"2021-01-31\""),
            // A year may have more or less than four digits, so "format": "date" would refuse what the library writes.
            object("type", "string", "pattern", "^[+-]?\\d{4,9}-\\d{2}-\\d{2}$"),
            json -> json.token() == Token.STRING ? date(json.text()) : null,
            (out, date) -> out.string(date.toString()));

    private Scalars() {}

    static Shape<Integer> integer(int least, int most, Bilingual what) {
        return new Scalar<>(
                what,
                least == Integer.MIN_VALUE
                        ? object("type", "integer")
                        : most == Integer.MAX_VALUE
                                ? object("type", "integer", "minimum", least)
                                : object("type", "integer", "minimum", least, "maximum", most),
                json -> json.token() == Token.INTEGER ? integer(json.text(), least, most) : null,
                (out, number) -> out.number(number.longValue()));
    }

    private static @Nullable Integer integer(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            return number >= least && number <= most ? number : null;
        } catch (NumberFormatException outOfRange) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /**
     * A value in one token.
     *
     * @param what what is expected, for messages
     * @param schema its schema
     * @param reader returns null for a token that is no such value
     * @param writer writes it
     */
    record Scalar<T>(
            Bilingual what,
            Map<String, Object> schema,
            Function<JsonValue.Scalar, @Nullable T> reader,
            BiConsumer<JsonSink, T> writer)
            implements Shape<T> {

        @Override
        public void write(JsonSink out, T value) {
            writer.accept(out, value);
        }

        @Override
        public @Nullable T read(JsonValue json, Problems problems) {
            T value = json instanceof JsonValue.Scalar scalar ? reader.apply(scalar) : null;
            return value == null ? json.expected(what, problems) : value;
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return schema;
        }
    }
}
