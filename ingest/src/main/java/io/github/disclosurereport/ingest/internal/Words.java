package io.github.disclosurereport.ingest.internal;

/** White space of published pages: no-break and ideographic spaces and zero-width characters count as such. */
final class Words {

    private Words() {}

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
        return c <= ' '
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Cut for a list that people read. */
    static String brief(String text) {
        int most = 200;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
