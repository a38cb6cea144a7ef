package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An equality: the cells of both sides, the cell to point at and the words for the place. */
final class EqualityShape implements Shape<Equality> {

    private final Shape<List<Cell>> cells;
    private final Shape<Cell> cell;
    private final Shape<Message> words;

    EqualityShape(ShapeRegistry registry) {
        this.cell = registry.of(Cell.class);
        this.cells = new ListShape<>(cell);
        this.words = registry.of(Message.class);
    }

    @Override
    public void write(JsonSink out, Equality equality) {
        out.startObject();
        out.name("left");
        cells.write(out, equality.left());
        out.name("right");
        cells.write(out, equality.right());
        out.name("subject");
        cell.write(out, equality.subject());
        out.name("where");
        words.write(out, equality.where());
        out.endObject();
    }

    @Override
    public @Nullable Equality read(JsonValue json, Problems problems) {
        ObjectReader object = ObjectReader.of(json, problems);
        if (object == null) {
            return null;
        }
        List<Cell> left = object.read("left", cells);
        List<Cell> right = object.read("right", cells);
        Cell subject = object.read("subject", cell);
        Message where = object.read("where", words);
        if (!object.refuseOthers() || left == null || right == null || subject == null || where == null) {
            return null;
        }
        if (left.isEmpty() && right.isEmpty()) {
            return json.expected(new Bilingual("至少一个表格项", "at least one cell"), problems);
        }
        return new Equality(left, right, subject, where);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(
                "equality",
                () -> object(
                        "type",
                        "object",
                        "properties",
                        object(
                                "left", cells.schema(definitions),
                                "right", cells.schema(definitions),
                                "subject", cell.schema(definitions),
                                "where", words.schema(definitions)),
                        "required",
                        List.of("left", "right", "subject", "where"),
                        "additionalProperties",
                        false));
    }
}
