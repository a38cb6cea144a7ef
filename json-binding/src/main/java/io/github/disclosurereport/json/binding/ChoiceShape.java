package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of a few values, each with its name. */
final class ChoiceShape<T> implements Shape<T> {

    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Function<? super T, String> name;
    private final Bilingual what;

    ChoiceShape(List<T> values, Function<? super T, String> name) {
        this.name = name;
        values.forEach(value -> byName.put(name.apply(value), value));
        String names = byName.keySet().stream().map(Excerpt::quote).collect(Collectors.joining(", "));
        this.what = new Bilingual("以下之一：" + names, "one of " + names);
    }

    @Override
    public void write(JsonSink out, T value) {
        out.string(name.apply(value));
    }

    @Override
    public @Nullable T read(JsonValue json, Problems problems) {
        T value = json instanceof JsonValue.Scalar scalar && scalar.token() == Token.STRING
                ? byName.get(scalar.text())
                : null;
        return value == null ? json.expected(what, problems) : value;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return object("enum", List.copyOf(byName.keySet()));
    }
}
