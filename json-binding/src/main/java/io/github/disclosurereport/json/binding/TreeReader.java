package io.github.disclosurereport.json.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one value of a JSON document as a tree whose values know their places. Repeated names are problems; the first counts. */
public final class TreeReader {

    /** Room for an import with all its readings; the library writes nothing deeper. */
    public static final int MAX_DEPTH = 32;

    /** The most tokens of one value. */
    public static final int MAX_TOKENS = 1_000_000;

    private final TokenSource tokens;
    private final Problems problems;
    /** What is being read, for the error that the next token may be. */
    private Place here = Place.start();
    /** The members so far of the object whose next name is being read; null while a value is. */
    private @Nullable Map<String, JsonValue.Member> naming;

    private int read;

    /** A document that is larger or deeper than this reader accepts. */
    public static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient JsonProblem problem;

        TooLargeException(JsonProblem problem) {
            super(problem.words().english());
            this.problem = problem;
        }

        /**
         * What is too large, and where.
         *
         * @return the problem
         */
        public JsonProblem problem() {
            return problem;
        }
    }

    /**
     * A reader of the value that begins with the current token.
     *
     * @param tokens the parser
     * @param problems takes repeated names
     */
    public TreeReader(TokenSource tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * Reads the value; afterwards its last token is the current one.
     *
     * @return the value
     * @throws IOException if the parser throws it
     * @throws TooLargeException if the value is nested too deeply or has too many tokens
     */
    public JsonValue read() throws IOException {
        JsonValue value = value(here, tokens.current(), 0);
        here = Place.start();
        return value;
    }

    private JsonValue value(Place unlocated, Token token, int depth) throws IOException {
        Place place = located(unlocated);
        if (depth > MAX_DEPTH || ++read > MAX_TOKENS) {
            throw new TooLargeException(place.problem(new Bilingual(
                    "内容过大：最多" + MAX_DEPTH + "层嵌套、" + MAX_TOKENS + "个值",
                    "too large: expected at most " + MAX_DEPTH + " levels of nesting and " + MAX_TOKENS + " values")));
        }
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            default -> new JsonValue.Scalar(place, token, tokens.text());
        };
    }

    private JsonValue array(Place place, int depth) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (true) {
            Place next = place.child(values.size());
            here = next;
            Token token = tokens.next();
            if (token == Token.END_ARRAY) {
                return new JsonValue.Elements(place, values);
            }
            values.add(value(next, token, depth + 1));
        }
    }

    private JsonValue object(Place place, int depth) throws IOException {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        here = place;
        naming = members;
        while (tokens.next() == Token.NAME) {
            naming = null;
            String name = tokens.text();
            Place next = located(place.child(name));
            here = next;
            JsonValue value = value(place.child(name), tokens.next(), depth + 1);
            if (members.putIfAbsent(name, new JsonValue.Member(next, value)) != null) {
                String quoted = Excerpt.quote(name);
                problems.add(next.problem(
                        new Bilingual("名称" + quoted + "重复", "expected each name once, found " + quoted + " again")));
            }
            here = place;
            naming = members;
        }
        naming = null;
        return new JsonValue.Members(place, members);
    }

    private Place located(Place place) {
        tokens.locate(place::locate);
        return place;
    }

    /**
     * What was being read when the parser failed.
     *
     * @param parsedName the name that the parser has read last; null if it is not in an object
     * @return the place; a parser looks at a value before it hands out the name, so an unknown name is the one being read
     */
    public Place culprit(@Nullable String parsedName) {
        return naming == null || parsedName == null || naming.containsKey(parsedName) ? here : here.child(parsedName);
    }
}
