package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.JsonSink;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON as this module lays it out: text as it stands, indented or on one line. */
public final class JsonOutput {

    /** The languages of messages unless others are asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private JsonOutput() {}

    /**
     * A text indented by two spaces.
     *
     * @param content writes the value
     * @return the JSON text, ended by a line feed on every system
     */
    public static String indented(Consumer<JsonSink> content) {
        return text(new Layout(), content);
    }

    /**
     * A text on one line.
     *
     * @param content writes the value
     * @return the JSON text, ended by a line feed on every system
     */
    public static String line(Consumer<JsonSink> content) {
        return text(ObjectWriteContext.empty(), content);
    }

    private static String text(ObjectWriteContext layout, Consumer<JsonSink> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(layout, text)) {
            content.accept(new GeneratorSink(out, LANGUAGES));
        }
        text.append('\n');
        // Half a pair can stand only inside a string of the JSON, and UTF-8 would lose it.
        return LONE_SURROGATE
                .matcher(text.toString())
                .replaceAll(half -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
    }

    /** A pretty printer counts levels, so each text has one of its own. */
    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withArrayIndenter(INDENTER)
                    .withObjectIndenter(INDENTER);
        }
    }
}
