package io.github.disclosurereport.json.binding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of one object by name, and in the end refuses those that nobody asked for. */
final class ObjectReader {

    private static final Bilingual OBJECT = new Bilingual("对象", "an object");

    private final JsonValue.Members object;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    private ObjectReader(JsonValue.Members object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    static @Nullable ObjectReader of(JsonValue value, Problems problems) {
        if (value instanceof JsonValue.Members object) {
            return new ObjectReader(object, problems);
        }
        return value.expected(OBJECT, problems);
    }

    /** A name that may be there and is not read. */
    void ignore(String name) {
        ignored.add(name);
    }

    /** The value of a name; null if there is a problem. */
    <T> @Nullable T read(String name, Shape<T> shape) {
        JsonValue value = find(name, shape.ifAbsent() == null);
        return value == null ? shape.ifAbsent() : shape.read(value, problems);
    }

    /** The value of a name. A required name that is not there is a problem where the object begins. */
    @Nullable
    JsonValue find(String name, boolean required) {
        asked.add(name);
        JsonValue.Member member = object.byName().get(name);
        if (member == null && required) {
            problems.add(object.place()
                    .child(name)
                    .problem(new Bilingual(
                            "缺少名称\"" + name + "\"", "expected the name \"" + name + "\", found no such name")));
        }
        return member == null ? null : member.value();
    }

    /** To be called last. */
    boolean refuseOthers() {
        return refuseOthers(asked, Bilingual.same(""));
    }

    boolean refuseOthers(Collection<String> known, Bilingual where) {
        boolean none = true;
        for (Map.Entry<String, JsonValue.Member> member : object.byName().entrySet()) {
            if (!known.contains(member.getKey()) && !ignored.contains(member.getKey())) {
                String name = Excerpt.quote(member.getKey());
                String names = String.join(", ", known);
                problems.add(member.getValue()
                        .name()
                        .problem(new Bilingual(
                                where.chinese() + "没有名称" + name + "，应为" + names,
                                "unknown name " + name + where.english() + "; expected " + names)));
                none = false;
            }
        }
        return none;
    }
}
