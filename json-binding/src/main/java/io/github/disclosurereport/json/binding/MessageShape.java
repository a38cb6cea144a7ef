package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a message is made from: its template in both languages and its arguments, sorted by name. */
final class MessageShape implements Shape<Message> {

    private final ArgumentShape argument;
    private final Shape<Text> text;

    MessageShape(ShapeRegistry registry) {
        this(new ArgumentShape(registry));
    }

    MessageShape(ArgumentShape argument) {
        this.argument = argument;
        this.text = argument.registry().of(Text.class);
    }

    @Override
    public void write(JsonSink out, Message message) {
        out.startObject();
        out.name("template");
        text.write(out, message.template());
        out.name("arguments");
        out.startObject();
        new TreeMap<>(message.arguments()).forEach((name, value) -> {
            out.name(name);
            argument.write(out, value);
        });
        out.endObject();
        out.endObject();
    }

    @Override
    public @Nullable Message read(JsonValue json, Problems problems) {
        ObjectReader object = ObjectReader.of(json, problems);
        if (object == null) {
            return null;
        }
        Text template = object.read("template", text);
        JsonValue arguments = object.find("arguments", true);
        boolean complete = object.refuseOthers();
        if (!(arguments instanceof JsonValue.Members members)) {
            return arguments == null ? null : arguments.expected(new Bilingual("对象", "an object"), problems);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue.Member> member : members.byName().entrySet()) {
            Object value = argument.read(member.getValue().value(), problems);
            complete &= value != null;
            if (value != null) {
                values.put(member.getKey(), value);
            }
        }
        return template == null || !complete ? null : new Message(template, values);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer("words", () -> {
            Map<String, Object> arguments =
                    object("type", "object", "additionalProperties", argument.schema(definitions));
            Map<String, Object> schema = object("type", "object");
            schema.put("properties", object("template", text.schema(definitions), "arguments", arguments));
            schema.put("required", List.of("template", "arguments"));
            schema.put("additionalProperties", false);
            return schema;
        });
    }
}
