package io.github.disclosurereport.ingest.internal;

/** White space of published pages: no-break and ideographic spaces and zero-width characters count as such. */
final class Spacing {

    private Spacing() {}

    /** Without invisible characters at either end. */
    static String trim(String text) {
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

    static boolean isInvisible(char c) {
        if (c < 0x7F || (c >= 0x4E00 && c <= 0x9FFF)) {
            return c <= ' ';
        }
        return Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Cut for a list that people read. */
    static String brief(String text) {
        int most = 400;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
