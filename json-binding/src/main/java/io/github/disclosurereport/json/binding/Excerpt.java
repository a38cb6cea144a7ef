package io.github.disclosurereport.json.binding;

import java.util.Locale;

/** Foreign text inside a message: short, on one line, and with nothing in it that a terminal would act on. */
public final class Excerpt {

    private static final int QUOTED = 40;
    private static final int LINE = 300;

    private Excerpt() {}

    /**
     * A text in quotation marks, cut after 40 characters.
     *
     * @param text any text
     * @return the excerpt
     */
    public static String quote(String text) {
        return "\"" + visible(text, QUOTED).replace("\"", "\\\"") + "\"";
    }

    /**
     * A text on one line, cut after 300 characters.
     *
     * @param text any text
     * @return the excerpt
     */
    public static String line(String text) {
        return visible(text, LINE);
    }

    private static String visible(String text, int limit) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(limit).forEach(point -> append(out, point));
        return text.codePointCount(0, text.length()) > limit ? out.append('…').toString() : out.toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> out.append(String.format(Locale.ROOT, "\\u%04x", point));
            default -> out.appendCodePoint(point);
        }
    }
}
