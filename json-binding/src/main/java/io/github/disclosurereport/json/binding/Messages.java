package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Words for people: a text if one language is asked for, otherwise an object with one text a language. */
final class Messages {

    private Messages() {}

    static Map<String, Object> messageSchema() {
        Map<String, Object> text = object("type", "string");
        Map<String, Object> texts =
                object("type", "object", "properties", object("zh", text, "en", text), "additionalProperties", false);
        return object("anyOf", List.of(text, texts));
    }

    static void message(JsonSink out, Function<Locale, String> message) {
        if (out.languages().size() == 1) {
            out.string(message.apply(out.languages().get(0)));
            return;
        }
        out.startObject();
        for (Locale language : out.languages()) {
            out.string(language.getLanguage(), message.apply(language));
        }
        out.endObject();
    }
}
