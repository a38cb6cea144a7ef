package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.form.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values by cell: an object whose names are the paths of the cells, in form order. */
record CellMapShape<V>(Shape<V> value) implements Shape<Map<Cell, V>> {

    @Override
    public void write(JsonSink out, Map<Cell, V> map) {
        out.startObject();
        new TreeMap<>(map).forEach((cell, one) -> {
            out.name(cell.path());
            value.write(out, one);
        });
        out.endObject();
    }

    @Override
    public @Nullable Map<Cell, V> read(JsonValue json, Problems problems) {
        if (!(json instanceof JsonValue.Members object)) {
            return json.expected(new Bilingual("对象", "an object"), problems);
        }
        Map<Cell, V> map = new LinkedHashMap<>();
        boolean complete = true;
        for (Map.Entry<String, JsonValue.Member> member : object.byName().entrySet()) {
            Optional<Cell> cell = Cell.find(member.getKey());
            if (cell.isEmpty()) {
                String name = Excerpt.quote(member.getKey());
                problems.add(member.getValue()
                        .name()
                        .problem(new Bilingual("表格中没有" + name, "no cell " + name + " on the form")));
            }
            V read = value.read(member.getValue().value(), problems);
            complete &= cell.isPresent() && read != null;
            if (cell.isPresent() && read != null) {
                map.put(cell.get(), read);
            }
        }
        return complete ? map : null;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return object("type", "object", "additionalProperties", value.schema(definitions));
    }
}
