package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.LabelText;

/**
 * A text with full-width forms turned into ASCII and white space dropped, but for one blank between two digits, which would otherwise
 * run together; what has no width goes without a trace. Each character remembers where it came from; traditional ones are looked at as simplified, but cut out as they stand.
 */
final class FoldedText {

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';

    private final char[] chars;
    private final int[] origins;
    private final int length;

    private FoldedText(char[] chars, int[] origins, int length) {
        this.chars = chars;
        this.origins = origins;
        this.length = length;
    }

    static FoldedText of(String text) {
        char[] chars = new char[text.length()];
        int[] origins = new int[text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            char folded = c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FIRST_WIDE + '!') : c;
            if (gap && length > 0 && isDigit(folded) && isDigit(chars[length - 1])) {
                chars[length] = ' ';
                origins[length++] = i - 1;
            }
            gap = false;
            chars[length] = folded;
            origins[length++] = i;
        }
        return new FoldedText(chars, origins, length);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int length() {
        return length;
    }

    /** The character at a place; NUL outside the text. */
    char at(int index) {
        return index >= 0 && index < length ? LabelText.plain(chars[index]) : '\0';
    }

    /** Where a character stood in the text. */
    int origin(int index) {
        return origins[index];
    }

    String cut(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Whether the text goes on with a word at a place. */
    boolean startsWith(String word, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (at(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
