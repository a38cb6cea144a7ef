package io.github.disclosurereport.ingest.internal.text;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.LabelText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys by which the labels of a source are compared with those of the catalogue: only the words that carry meaning. */
public final class LabelNormalizer {

    /** Longer texts are no labels; cutting them keeps matching linear. */
    private static final int LONGEST = 400;

    private static final String OPENING = "([〔【";
    private static final String CLOSING = ")]〕】";
    private static final String NUMERALS = "一二三四五六七八九十";
    /** What stands for what: 本年度新收 for 本年新收, 其它 for 其他. */
    private static final String[][] VARIANTS = {
        {"年度", "年"},
        {"其它", "其他"},
        {"需要", "需"},
        {"事物", "事务"},
        {"的", ""},
        {"件数", "数"},
        {"数量", "数"},
        {"政府信息公开行政", "行政"},
        {"尚未审结", "未审结"}
    };
    /** What is put behind 行政处罚 and 行政强制. */
    private static final String[] ENDS = {"决定", "措施"};

    private static final String POINTS = "、.,:";
    /** The keys of the labels that the form prints: most publishers keep those to the letter. */
    private static final Map<String, String> PRINTED = new HashMap<>();

    static {
        Stream.of(Edition.values())
                .flatMap(edition -> Form.of(edition).tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> PRINTED.put(cell.label(), made(cell.label())));
    }

    private static final Pattern REMARK = Pattern.compile("[(\\[〔【][^()\\[\\]〔〕【】]*[)\\]〕】]$");

    private LabelNormalizer() {}

    /** The key of a label: folded, without brackets and what they hold, without its number and punctuation. */
    public static String of(String text) {
        String printed = PRINTED.get(text);
        return printed == null ? made(text) : printed;
    }

    private static String made(String text) {
        return FigureNotation.isPlain(text) ? text : spelt(bare(text));
    }

    /** The words of a label, without brackets and what they hold, without its number and punctuation. */
    public static String bare(String text) {
        String fold = withoutBrackets(fold(text));
        // A number in brackets is gone now; one with a comma or point is still there.
        return words(fold, afterNumbers(fold));
    }

    /** Words of labels that publishers write in several ways, written in one. */
    public static String spelt(String words) {
        String spelt = words;
        for (String[] variant : VARIANTS) {
            if (spelt.contains(variant[0])) {
                spelt = spelt.replace(variant[0], variant[1]);
            }
        }
        for (String end : ENDS) {
            if (spelt.endsWith(end) && spelt.length() > 2 * end.length()) {
                spelt = spelt.substring(0, spelt.length() - end.length());
            }
        }
        return spelt;
    }

    /** The key with its number kept, such as 七总计 for （七）总计. */
    public static String numbered(String text) {
        return words(fold(text), 0);
    }

    /** The text without remarks in brackets at its end, as （七）总计 for （七）总计（件）. */
    public static String withoutRemark(String text) {
        String fold = fold(text);
        String bare = REMARK.matcher(fold).replaceFirst("");
        return bare.isEmpty() ? fold : bare;
    }

    /** Where the remark in brackets begins that a folded text ends with, closed or broken off; -1 if it ends with none. */
    public static int remark(String fold) {
        int open = Math.max(Math.max(fold.lastIndexOf('('), fold.lastIndexOf('[')), fold.lastIndexOf('【'));
        int close = Math.max(Math.max(fold.lastIndexOf(')'), fold.lastIndexOf(']')), fold.lastIndexOf('】'));
        return close < open || close == fold.length() - 1 ? open : -1;
    }

    /** Folded, and cut to the length that a label may have. */
    public static String fold(String text) {
        return LabelText.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** Every innermost pair of brackets, and what it holds, replaced by a space. */
    private static String withoutBrackets(String fold) {
        StringBuilder kept = null;
        int from = 0;
        int open = -1;
        for (int i = 0; i < fold.length(); i++) {
            char c = fold.charAt(i);
            if (c > '〕' || (c > ']' && c < '【')) {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open = i;
            } else if (open >= 0 && CLOSING.indexOf(c) >= 0) {
                kept = kept == null ? new StringBuilder(fold.length()) : kept;
                kept.append(fold, from, open).append(' ');
                from = i + 1;
                open = -1;
            }
        }
        return kept == null ? fold : kept.append(fold, from, fold.length()).toString();
    }

    /** Where the words begin, behind numbers such as 一、 and 1. and (2) as often as they stand there. */
    private static int afterNumbers(String fold) {
        int at = 0;
        while (at < fold.length() && fold.charAt(at) == ' ') {
            at++;
        }
        int end = afterNumber(fold, at);
        while (end > at) {
            at = end;
            end = afterNumber(fold, at);
        }
        return at;
    }

    /** Where one number ends: one or two numerals with a bracket or a point behind them; the same place if there is none. */
    private static int afterNumber(String fold, int start) {
        int at = is("([", fold, start) ? start + 1 : start;
        int numerals = at;
        boolean chinese = is(NUMERALS, fold, at);
        while (at < numerals + 2 && (chinese ? is(NUMERALS, fold, at) : is("0123456789", fold, at))) {
            at++;
        }
        if (at == numerals) {
            return start;
        }
        if (is(")]", fold, at)) {
            return is(POINTS, fold, at + 1) ? at + 2 : at + 1;
        }
        return is(POINTS, fold, at) ? at + 1 : start;
    }

    private static boolean is(String characters, String text, int at) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /**
     * The letters and digits from a place on. Latin letters go too, with their accents: the labels have none, glosses and pinyin do.
     * A loop, since every cell of every table comes here.
     */
    private static String words(String fold, int from) {
        StringBuilder words = null;
        int at = from;
        while (at < fold.length()) {
            int c = fold.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isWord(c)) {
                words = words == null ? new StringBuilder(fold.length()).append(fold, from, at) : words;
            } else if (words != null) {
                words.append(fold, at, next);
            }
            at = next;
        }
        return words == null ? fold.substring(from) : words.toString();
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9';
        }
        boolean chinese = c >= 0x4E00 && c <= 0x9FFF;
        return chinese || Character.isDigit(c) || (Character.isLetter(c) && !isLatin(c));
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
