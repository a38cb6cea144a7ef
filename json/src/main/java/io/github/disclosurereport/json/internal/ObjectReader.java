package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Reads the members of one object by name, and in the end refuses those that nobody asked for. */
final class ObjectReader {

    private final JsonValue.Members object;
    private final Set<String> asked = new LinkedHashSet<>();

    private ObjectReader(JsonValue.Members object) {
        this.object = object;
    }

    static ObjectReader of(JsonValue value) throws ReportJsonException {
        if (value instanceof JsonValue.Members object) {
            return new ObjectReader(object);
        }
        throw value.expected("an object");
    }

    private Optional<JsonValue> find(String name) {
        asked.add(name);
        return Optional.ofNullable(object.byName().get(name)).map(JsonValue.Member::value);
    }

    /** The value of a name that must be there. If it is not, the error stands where the object begins. */
    JsonValue required(String name) throws ReportJsonException {
        Optional<JsonValue> found = find(name);
        if (found.isEmpty()) {
            throw object.place().child(name).error("expected the name \"" + name + "\", found no such name");
        }
        return found.get();
    }

    <T> T required(String name, Reading<T> reading) throws ReportJsonException {
        return reading.of(required(name));
    }

    /** The value of a name that may be left out. */
    <T> T optional(String name, Reading<T> reading, T absent) throws ReportJsonException {
        Optional<JsonValue> found = find(name);
        return found.isPresent() ? reading.of(found.get()) : absent;
    }

    /** The value of a name that may be left out or null. */
    <T> Optional<T> stated(String name, Reading<T> reading) throws ReportJsonException {
        Optional<JsonValue> found = find(name);
        return found.isEmpty() || Scalars.is(found.get(), JsonToken.VALUE_NULL)
                ? Optional.empty()
                : Optional.of(reading.of(found.get()));
    }

    /** To be called last. */
    void refuseOthers() throws ReportJsonException {
        refuseOthers(asked, "");
    }

    void refuseOthers(Collection<String> known, String reason) throws ReportJsonException {
        for (Map.Entry<String, JsonValue.Member> member : object.byName().entrySet()) {
            if (!known.contains(member.getKey())) {
                String problem = "unknown name " + Excerpt.quote(member.getKey()) + reason + "; expected ";
                throw member.getValue().name().error(problem + String.join(", ", known));
            }
        }
    }
}
