package io.github.disclosurereport.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;

/** White space of published pages: no-break and ideographic spaces and zero-width characters count as such. */
public final class Spacing {

    /** So long is a text in a list that people read. */
    private static final int BRIEF = 400;

    private static final String BAR = " | ";

    private Spacing() {}

    /** Without invisible characters at either end. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean isInvisible(char c) {
        if (c < 0x7F || (c >= 0x4E00 && c <= 0x9FFF)) {
            return c <= ' ';
        }
        return Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Cut for a list that people read. */
    public static String brief(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
    }

    /** The same where nothing may be lost: a long text in several parts, cut at bars and white space. */
    public static List<String> briefParts(String text) {
        if (text.length() <= BRIEF) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String cell : text.split(" \\| ", -1)) {
            if (!part.isEmpty() && part.length() + BAR.length() + cell.length() > BRIEF) {
                parts.add(part.toString());
                part.setLength(0);
            }
            String rest = cell;
            while (rest.length() > BRIEF) {
                int end = partEnd(rest);
                parts.add(rest.substring(0, end));
                rest = trim(rest.substring(end));
            }
            part.append(part.isEmpty() ? "" : BAR).append(rest);
        }
        parts.add(part.toString());
        return parts;
    }

    /** Where a long text may be cut: before white space if there is any, so that no number is cut in two. */
    private static int partEnd(String text) {
        for (int end = BRIEF; end > 0; end--) {
            if (isInvisible(text.charAt(end))) {
                return end;
            }
        }
        return BRIEF;
    }

    /** The pieces of a line between white space. */
    public static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || isInvisible(line.charAt(i))) {
                if (i > from) {
                    pieces.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** Appends words with white space collapsed as a browser does. */
    public static void append(StringBuilder text, String words) {
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || isCollapsed(words.charAt(i))) {
                text.append(words, from, i);
                from = i + 1;
                if (i < words.length() && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }
    }

    /** Whether browsers collapse a character. */
    public static boolean isCollapsed(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
