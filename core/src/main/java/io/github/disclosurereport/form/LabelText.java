package io.github.disclosurereport.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How labels and titles are compared: published pages break them over lines and mix full-width with half-width forms. */
public final class LabelText {

    /** Separator and control characters of every kind: line breaks, no-break and ideographic spaces, zero-width characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private LabelText() {}

    /**
     * Folds a text for comparison: compatibility forms unified (NFKC, so full-width digits and brackets become ASCII) and
     * everything invisible dropped. Two labels are the same if their folds are equal.
     *
     * @param text any text
     * @return the fold; only to compare with, never to show or store
     */
    public static String fold(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
