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

    private LabelText() {}

    /**
     * Folds a text for comparison: compatibility forms unified (NFKC, so full-width digits and brackets become ASCII), traditional
     * shapes made simplified, and everything invisible dropped. Two labels are the same if their folds are equal.
     *
     * @param text any text
     * @return the fold; only to compare with, never to show or store
     */
    public static String fold(String text) {
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
