package io.github.disclosurereport.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How labels and titles are compared: published pages break them over lines, mix full-width with half-width forms, and some are written
 * in traditional characters.
 */
public final class LabelText {

    /** Separator and control characters of every kind: line breaks, no-break and ideographic spaces, zero-width characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private static final String UNCHANGED = "、。《》“”【】—";
    /** Full-width forms, which fold to the ASCII characters from ! to ~. */
    private static final char FIRST_WIDE = '！';

    private static final char LAST_WIDE = '～';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private LabelText() {}

    /**
     * Folds a text for comparison: compatibility forms unified (NFKC, so full-width digits and brackets become ASCII), traditional
     * shapes made simplified, and everything invisible dropped. Two labels are the same if their folds are equal.
     *
     * @param text any text
     * @return the fold; only to compare with, never to show or store
     */
    public static String fold(String text) {
        StringBuilder fold = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (standsAlone(c)) {
                char shape = plain(c);
                if (fold == null && shape != c) {
                    fold = new StringBuilder(text.length()).append(text, 0, i);
                }
                if (fold != null) {
                    fold.append(shape);
                }
                continue;
            }
            if (fold == null) {
                fold = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                fold.append((char) (c - FIRST_WIDE + '!'));
            } else if (c > ' ' && c != NO_BREAK_SPACE && c != IDEOGRAPHIC_SPACE) {
                return normalized(text);
            }
        }
        return fold == null ? text : fold.toString();
    }

    /** Whether unifying leaves a character as it is, whatever stands beside it. Nearly all of a report is so, and unifying is slow. */
    private static boolean standsAlone(char c) {
        return (c > ' ' && c < 0x7F) || (c >= 0x4E00 && c < 0x9FA6) || UNCHANGED.indexOf(c) >= 0;
    }

    private static String normalized(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        for (int i = 0; i < visible.length(); i++) {
            if (plain(visible.charAt(i)) != visible.charAt(i)) {
                return plain(visible);
            }
        }
        return visible;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /**
     * The simplified shape of a character.
     *
     * @param c any character
     * @return for traditional shapes of characters that reports use, and for radicals that look like one, that character; else the
     *     character itself. Only to compare with: 覆 is given as 复, which it is in 答覆 but not in 覆蓋
     */
    public static char plain(char c) {
        return CharacterShapes.plain(c);
    }
}
