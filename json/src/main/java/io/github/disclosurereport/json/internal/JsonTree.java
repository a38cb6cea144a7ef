package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into values that know their places. One instance reads one text. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxTokenCount(1_000_000)
                    .maxStringLength(1_000_000)
                    .maxNameLength(200)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** The parser's advice on its own settings, which no user of this module can follow. */
    private static final Pattern ADVICE =
            Pattern.compile(", from `[^`]*`|(: (JSON spec|enable|maybe)| \\((start marker|for )).*", Pattern.DOTALL);

    private final JsonParser parser;
    /** What is being read, for the error that the next token may be. */
    private Place here = Place.start();
    /** The members so far of the object whose next name is being read; null while a value is. */
    private @Nullable Map<String, JsonValue.Member> naming;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static JsonValue parse(String text) throws ReportJsonException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser).whole();
        }
    }

    private JsonValue whole() throws ReportJsonException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw here.error("expected an object, found nothing");
            }
            JsonValue value = value(here, token);
            here = Place.start();
            if (parser.nextToken() != null) {
                throw located(here).error("expected nothing after the report");
            }
            return value;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private JsonValue value(Place unlocated, JsonToken token) throws ReportJsonException {
        Place place = located(unlocated);
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            default -> new JsonValue.Scalar(place, token, parser.getString());
        };
    }

    private JsonValue array(Place place) throws ReportJsonException {
        List<JsonValue> values = new ArrayList<>();
        while (true) {
            Place next = place.child(values.size());
            here = next;
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return new JsonValue.Elements(place, values);
            }
            values.add(value(next, token));
        }
    }

    private JsonValue object(Place place) throws ReportJsonException {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        here = place;
        naming = members;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            naming = null;
            String name = parser.currentName();
            Place next = located(place.child(name));
            here = next;
            if (members.containsKey(name)) {
                throw next.error("expected each name once, found " + Excerpt.quote(name) + " again");
            }
            members.put(name, new JsonValue.Member(next, value(next, parser.nextToken())));
            here = place;
            naming = members;
        }
        naming = null;
        return new JsonValue.Members(place, members);
    }

    private Place located(Place place) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return place.at(location.getLineNr(), location.getColumnNr());
    }

    private ReportJsonException broken(JacksonException e) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        Place place = culprit().at(location.getLineNr(), location.getColumnNr());
        if (e instanceof UnexpectedEndOfInputException) {
            return place.error("expected more: the text ends too early");
        }
        String words = Excerpt.line(ADVICE.matcher(e.getOriginalMessage()).replaceAll(""));
        return place.error((e instanceof StreamConstraintsException ? "too large: " : "not JSON: ") + words);
    }

    /** The parser looks at the value before it hands out the name, so a name that is not among the members is the one. */
    private Place culprit() {
        String name = parser.streamReadContext().currentName();
        return naming == null || name == null || naming.containsKey(name) ? here : here.child(name);
    }
}
