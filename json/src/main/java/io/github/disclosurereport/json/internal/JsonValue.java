package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** A JSON value that knows its place. */
sealed interface JsonValue {

    Place place();

    /** What it is, as an error message names it. */
    String described();

    default ReportJsonException expected(String what) {
        return place().error("expected " + what + ", found " + described());
    }

    /** Text, a number as it was written, true, false or null: told apart by the token. */
    record Scalar(Place place, JsonToken token, String text) implements JsonValue {

        @Override
        public String described() {
            return token == JsonToken.VALUE_STRING ? Excerpt.quote(text) : text;
        }
    }

    /** A JSON array. */
    record Elements(Place place, List<JsonValue> values) implements JsonValue {

        @Override
        public String described() {
            return "a list";
        }
    }

    /** A JSON object, its members in the order of the text. */
    record Members(Place place, Map<String, Member> byName) implements JsonValue {

        @Override
        public String described() {
            return "an object";
        }
    }

    /** A name with its value. They have the same path, but each stands in its own place. */
    record Member(Place name, JsonValue value) {}
}
