package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.LabelText;
import java.util.regex.Pattern;

/** Keys by which the labels of a source are compared with those of the catalogue: only the words that carry meaning. */
final class LabelKey {

    /** Longer texts are no labels; cutting them keeps matching linear. */
    private static final int LONGEST = 400;

    private static final Pattern BRACKETED = Pattern.compile("[(\\[〔【][^()\\[\\]〔〕【】]*[)\\]〕】]");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(\\[]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})(?:[)\\]][、.,:]?|[、.,:]))+");
    /** Latin letters go too: the labels have none, glosses and pinyin do. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]|[A-Za-z]");

    /** Code points of the radicals supplement that look like these characters and that NFKC leaves alone. */
    private static final String RADICALS = "⺠⻔⻓⻅⻚⻢⻛⻋⻝⻤⻰⻉⺟⻄";

    private static final String CHARACTERS = "民门长见页马风车食鬼龙刂母西";

    private LabelKey() {}

    /** The key of a label: folded, without brackets and what they hold, without its number and punctuation. */
    static String of(String text) {
        String fold = BRACKETED.matcher(fold(text)).replaceAll(" ");
        // A number in brackets is gone now; one with a comma or point is still there.
        return words(NUMBERING.matcher(fold.strip()).replaceFirst(""));
    }

    /** The key with its number kept, such as 七总计 for （七）总计. */
    static String numbered(String text) {
        return words(fold(text));
    }

    /** Folded, and cut to the length that a label may have. */
    static String fold(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return isFolded(cut) ? cut : LabelText.fold(modern(cut));
    }

    /** Whether folding would change nothing: most labels and figures are so, and folding is slow. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F) || (c >= 0x4E00 && c < 0x9FA6) || c == '、' || c == '。';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String words(String fold) {
        return NO_WORD.matcher(fold).replaceAll("");
    }

    private static String modern(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int known = RADICALS.indexOf(text.charAt(i));
            if (known >= 0) {
                changed.setCharAt(i, CHARACTERS.charAt(known));
            }
        }
        return changed.toString();
    }
}
