package io.github.disclosurereport.ingest.internal.text;

import java.util.Locale;

/** Words within a line that more than one format marks up: raised words and links. */
public final class InlineText {

    private InlineText() {}

    /** Appends raised words to a line: set off where they would lengthen a number. */
    public static void raise(StringBuilder line, String words) {
        boolean joins = !line.isEmpty()
                && Character.isDigit(line.charAt(line.length() - 1))
                && !words.isEmpty()
                && Character.isDigit(words.charAt(0));
        line.append(joins ? "^" + words + "^" : words);
    }

    /** Whether a link leads out of the document. */
    public static boolean leadsElsewhere(String href) {
        String target = href.strip().toLowerCase(Locale.ROOT);
        return !target.isEmpty() && !target.startsWith("#") && !target.startsWith("javascript:");
    }
}
