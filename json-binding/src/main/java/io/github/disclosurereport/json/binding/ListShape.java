package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list, element by element. */
record ListShape<E>(Shape<E> element) implements Shape<List<E>> {

    private static final Bilingual LIST = new Bilingual("数组", "a list");

    @Override
    public void write(JsonSink out, List<E> list) {
        out.startArray();
        for (E item : list) {
            element.write(out, item);
        }
        out.endArray();
    }

    @Override
    public @Nullable List<E> read(JsonValue json, Problems problems) {
        if (!(json instanceof JsonValue.Elements elements)) {
            return json.expected(LIST, problems);
        }
        List<E> list = new ArrayList<>(elements.values().size());
        boolean complete = true;
        for (JsonValue item : elements.values()) {
            E read = element.read(item, problems);
            if (read == null) {
                complete = false;
            } else {
                list.add(read);
            }
        }
        return complete ? list : null;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return object("type", "array", "items", element.schema(definitions));
    }
}
