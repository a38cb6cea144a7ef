package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import io.github.disclosurereport.ingest.internal.text.Spacing;

/**
 * The end of a text that may have broken off, as downloads do. A figure at the very end, with no line break, bar or tag behind
 * it, may be the beginning of another: it is marked like a character that was lost, and so is doubtful.
 */
public final class TruncatedEnd {

    private static final char LOST = '\uFFFD';

    private TruncatedEnd() {}

    /** The text, its last figure marked if it may go on. */
    public static String marked(String text) {
        int to = text.length();
        while (to > 0 && text.charAt(to - 1) == ' ') {
            to--;
        }
        int from = to;
        while (from > 0 && !isEnd(text.charAt(from - 1))) {
            from--;
        }
        return isOpen(text.substring(from, to)) ? text.substring(0, to) + LOST + text.substring(to) : text;
    }

    private static boolean isEnd(char c) {
        return c == '>' || c == '|' || Spacing.isInvisible(c);
    }

    /** Whether more digits would make another figure of it; a reference such as &amp;#49; may lack them too. */
    private static boolean isOpen(String last) {
        FigureNotation.Kind kind = FigureNotation.of(last).kind();
        return kind == FigureNotation.Kind.NUMBER || kind == FigureNotation.Kind.MARK || last.contains("&#");
    }
}
