package io.github.disclosurereport.json.internal;

import java.io.StringWriter;
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

/** Writes JSON as this module lays it out: two spaces, line feeds on every system, text as it stands. */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private JsonOutput() {}

    static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Layout(), text)) {
            content.accept(out);
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
