package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.LabelText;
import java.util.regex.Pattern;

/** Keys by which the labels of a source are compared with those of the catalogue: only the words that carry meaning. */
final class LabelKey {

    /** Longer texts are no labels; cutting them keeps matching linear. */
    private static final int LONGEST = 400;

    private static final Pattern BRACKETED = Pattern.compile("[(\\[〔【][^()\\[\\]〔〕【】]*[)\\]〕】]");
    private static final Pattern REMARK = Pattern.compile("[(\\[〔【][^()\\[\\]〔〕【】]*[)\\]〕】]$");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(\\[]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})(?:[)\\]][、.,:]?|[、.,:]))+");

    private LabelKey() {}

    /** The key of a label: folded, without brackets and what they hold, without its number and punctuation. */
    static String of(String text) {
        if (FigureText.isPlain(text)) {
            return text;
        }
        String fold = BRACKETED.matcher(fold(text)).replaceAll(" ");
        // A number in brackets is gone now; one with a comma or point is still there.
        return words(NUMBERING.matcher(fold.strip()).replaceFirst(""));
    }

    /** The key with its number kept, such as 七总计 for （七）总计. */
    static String numbered(String text) {
        return words(fold(text));
    }

    /** The text without remarks in brackets at its end, as （七）总计 for （七）总计（件）. */
    static String withoutRemark(String text) {
        String fold = fold(text);
        String bare = REMARK.matcher(fold).replaceFirst("");
        return bare.isEmpty() ? fold : bare;
    }

    /** Where the remark in brackets begins that a folded text ends with, closed or broken off; -1 if it ends with none. */
    static int remark(String fold) {
        int open = Math.max(Math.max(fold.lastIndexOf('('), fold.lastIndexOf('[')), fold.lastIndexOf('【'));
        int close = Math.max(Math.max(fold.lastIndexOf(')'), fold.lastIndexOf(']')), fold.lastIndexOf('】'));
        return close < open || close == fold.length() - 1 ? open : -1;
    }

    /** Folded, and cut to the length that a label may have. */
    static String fold(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return isFolded(cut) ? cut : LabelText.fold(cut);
    }

    /** Whether folding would change nothing: most labels and figures are so, and folding is slow. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F)
                    || (c >= 0x4E00 && c < 0x9FA6 && LabelText.plain(c) == c)
                    || c == '、'
                    || c == '。';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /**
     * Letters and digits only. Latin letters go too, with their accents: the labels have none, glosses and pinyin do. A loop, since
     * every cell of every table comes here.
     */
    private static String words(String fold) {
        StringBuilder words = new StringBuilder(fold.length());
        int c;
        for (int i = 0; i < fold.length(); i += Character.charCount(c)) {
            c = fold.codePointAt(i);
            boolean chinese = c >= 0x4E00 && c <= 0x9FFF;
            if (chinese || Character.isDigit(c) || (Character.isLetter(c) && !isLatin(c))) {
                words.appendCodePoint(c);
            }
        }
        return words.toString();
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
