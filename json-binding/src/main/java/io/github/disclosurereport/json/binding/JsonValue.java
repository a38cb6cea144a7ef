package io.github.disclosurereport.json.binding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows its place. */
public sealed interface JsonValue {

    /**
     * Where it stands.
     *
     * @return the place
     */
    Place place();

    /**
     * What it is, as a message names it.
     *
     * @return the words
     */
    Bilingual described();

    /**
     * Adds the problem that something else was expected here.
     *
     * @param what what was expected
     * @param problems takes the problem
     * @param <T> whatever type the caller returns
     * @return null
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    default <T> @Nullable T expected(Bilingual what, Problems problems) {
        Bilingual found = described();
        problems.add(place().problem(new Bilingual(
                "应为" + what.chinese() + "，实为" + found.chinese(),
                "expected " + what.english() + ", found " + found.english())));
        return null;
    }

    /**
     * Returns true if it is the word null.
     *
     * @return false for any other value
     */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.token() == Token.NULL;
    }

    /**
     * A text, a number, true, false or null.
     *
     * @param place where it stands
     * @param token what it is
     * @param text the text, or the number or word as it is written
     */
    record Scalar(Place place, Token token, String text) implements JsonValue {

        @Override
        public Bilingual described() {
            return Bilingual.same(token == Token.STRING ? Excerpt.quote(text) : text);
        }
    }

    /**
     * An array.
     *
     * @param place where it begins
     * @param values its elements
     */
    record Elements(Place place, List<JsonValue> values) implements JsonValue {

        @Override
        public Bilingual described() {
            return new Bilingual("数组", "a list");
        }
    }

    /**
     * An object.
     *
     * @param place where it begins
     * @param byName its members in the order of the document
     */
    record Members(Place place, Map<String, Member> byName) implements JsonValue {

        @Override
        public Bilingual described() {
            return new Bilingual("对象", "an object");
        }
    }

    /**
     * A name with its value. They have the same path, but each has its own place.
     *
     * @param name where the name stands
     * @param value the value
     */
    record Member(Place name, JsonValue value) {}
}
