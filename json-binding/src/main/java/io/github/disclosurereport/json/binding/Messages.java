package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Words for people: an object with one text a language. */
final class Messages {

    private Messages() {}

    static Map<String, Object> messageSchema() {
        Map<String, Object> text = object("type", "string");
        return object("type", "object", "properties", object("zh", text, "en", text), "additionalProperties", false);
    }

    static void message(JsonSink out, Function<Locale, String> message) {
        out.startObject();
        for (Locale language : out.languages()) {
            out.string(language.getLanguage(), message.apply(language));
        }
        out.endObject();
    }
}
