package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.Cover;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/** Reads text, dates, small numbers, choices and lists. */
final class Scalars {

    private Scalars() {}

    static boolean is(JsonValue value, JsonToken token) {
        return value instanceof JsonValue.Scalar scalar && scalar.token() == token;
    }

    static String text(JsonValue value) throws ReportJsonException {
        return text(value, "text");
    }

    private static String text(JsonValue value, String what) throws ReportJsonException {
        if (value instanceof JsonValue.Scalar scalar && scalar.token() == JsonToken.VALUE_STRING) {
            return scalar.text();
        }
        throw value.expected(what);
    }

    static int year(JsonValue value) throws ReportJsonException {
        return integer(value, 1, Cover.LAST_YEAR, "a year as a whole number from 1 to " + Cover.LAST_YEAR);
    }

    static int level(JsonValue value) throws ReportJsonException {
        return integer(value, 1, Integer.MAX_VALUE, "a level of 1 or more");
    }

    private static int integer(JsonValue value, int least, int most, String what) throws ReportJsonException {
        if (value instanceof JsonValue.Scalar scalar && scalar.token() == JsonToken.VALUE_NUMBER_INT) {
            try {
                int number = Integer.parseInt(scalar.text());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException outOfRange) {
                // Falls through to the same error: the message shows the number.
            }
        }
        throw value.expected(what);
    }

    static LocalDate date(JsonValue value) throws ReportJsonException {
        String what = "a date such as \"2021-01-31\"";
        try {
            return LocalDate.parse(text(value, what));
        } catch (DateTimeParseException e) {
            throw value.expected(what);
        }
    }

    /** One of a few values, each with its name. */
    static <T> Reading<T> choice(T[] values, Function<? super T, String> name) {
        return json -> {
            String names = Stream.of(values).map(name).map(Excerpt::quote).collect(Collectors.joining(", "));
            String what = "one of " + names;
            String stated = text(json, what);
            for (T value : values) {
                if (name.apply(value).equals(stated)) {
                    return value;
                }
            }
            throw json.expected(what);
        };
    }

    static <T> Reading<List<T>> list(Reading<T> reading) {
        return json -> {
            if (!(json instanceof JsonValue.Elements elements)) {
                throw json.expected("a list");
            }
            List<T> read = new ArrayList<>();
            for (JsonValue element : elements.values()) {
                read.add(reading.of(element));
            }
            return read;
        };
    }
}
