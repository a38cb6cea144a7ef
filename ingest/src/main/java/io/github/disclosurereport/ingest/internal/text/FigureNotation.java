package io.github.disclosurereport.ingest.internal.text;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.format.html.InlineMarkup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says, if it is a figure: published notations read without guessing.
 *
 * @param kind what kind of text it is
 * @param value the number; 0 unless {@link Kind#NUMBER}
 * @param unit the unit of money that the cell itself bears
 * @param notes what was left out or rewritten on the way
 */
public record FigureNotation(Kind kind, BigDecimal value, AmountUnit unit, List<Note> notes) {

    /** Kinds of cell text. */
    public enum Kind {
        NUMBER,
        BLANK,
        MARK,
        /** Something with digits that has no single certain reading. */
        DOUBTFUL,
        TEXT
    }

    private static final int LONGEST = 120;
    private static final Set<String> MARK_WORDS = Set.of("无", "不涉及", "不适用", "无此项", "N/A", "n/a");
    private static final Pattern MARK = Pattern.compile("[-‐‑‒–—―─]{2,20}|[-‐‑‒–—―─/\\\\]");
    private static final Pattern SPLIT_DIGITS = Pattern.compile("[\\d.,][\\s\\p{Z}\\p{Cf}]+[\\d.,]");
    private static final Pattern NUMBER = Pattern.compile("(?<word>增加|减少|增|减)?(?<sign>[-+−])?"
            + "(?<digits>\\d{1,3}(?:,\\d{3}){1,12}|\\d{1,40})(?:\\.(?<decimals>\\d{1,40}))?"
            + "(?<unit>万元|元|件次|件|项|条|个|宗|起|次|份)?(?<remark>\\([^()]{1,100}\\))?");
    /** 1.属于国家秘密, 2、申请人…, 3)…: a number that counts lines, not things; or a year. */
    private static final Pattern NUMBERED_WORDS = Pattern.compile("\\d{1,2}[.、,)](?!\\d).*|(?:19|20)\\d{2}年.*");

    /** Struck words, raised words and the contents of fields are marked so by {@link InlineMarkup}. */
    private static final Pattern STARTS_AS_NUMBER =
            Pattern.compile("(?:增加|减少|增|减)?[-+−]*[\\d.,]*\\d.*|(?:~~|\\^|\\[).*\\d.*");

    /** Letters that stand for a 0 or a 1 that somebody mistyped, alone or among digits. */
    private static final Pattern LETTERS = Pattern.compile("[\\d,.]{0,15}[Ool〇○][\\d,.Ool〇○]{0,15}");

    private static final Pattern PADDED = Pattern.compile("0\\d+");
    private static final int PLAIN_DIGITS = 15;
    private static final int LONGEST_MARK = 20;
    private static final FigureNotation BLANK =
            new FigureNotation(Kind.BLANK, BigDecimal.ZERO, AmountUnit.UNKNOWN, List.of());
    private static final FigureNotation TEXT =
            new FigureNotation(Kind.TEXT, BigDecimal.ZERO, AmountUnit.UNKNOWN, List.of());

    /** Reads a cell. Never throws. */
    public static FigureNotation of(String raw) {
        if (raw.length() > LONGEST) {
            return TEXT;
        }
        if (isPlain(raw)) {
            return new FigureNotation(
                    Kind.NUMBER, BigDecimal.valueOf(Long.parseLong(raw)), AmountUnit.UNKNOWN, List.of());
        }
        String fold = LabelText.fold(raw);
        if (fold.isEmpty()) {
            return BLANK;
        }
        if (MARK_WORDS.contains(fold) || isMark(fold)) {
            return plain(Kind.MARK);
        }
        if (!mayBeFigure(fold)) {
            return TEXT;
        }
        Matcher number = NUMBER.matcher(fold);
        if (number.matches()
                && !hasOddDigits(raw)
                && !SPLIT_DIGITS.matcher(widthFolded(raw)).find()) {
            return number(number);
        }
        boolean figureLike = LETTERS.matcher(fold).matches()
                || (STARTS_AS_NUMBER.matcher(fold).matches()
                        && !NUMBERED_WORDS.matcher(fold).matches());
        return plain(figureLike ? Kind.DOUBTFUL : Kind.TEXT);
    }

    /** Whether a text is a whole number and nothing else, as most are. */
    public static boolean isPlain(String raw) {
        int length = raw.length();
        if (length == 0 || length > PLAIN_DIGITS || (length > 1 && raw.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(String fold) {
        return fold.length() <= LONGEST_MARK && MARK.matcher(fold).matches();
    }

    /** Whether there is a digit at all, or a letter mistyped for one: most texts are labels and have none. */
    private static boolean mayBeFigure(String fold) {
        for (int i = 0; i < fold.length(); i++) {
            char c = fold.charAt(i);
            if ((c >= '0' && c <= '9') || "Ool〇○".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character that is no digit becomes one by folding: ① and ² are marks of footnotes as often as figures. */
    private static boolean hasOddDigits(String raw) {
        return raw.codePoints()
                .filter(c -> c > 0x7F && !(c >= '０' && c <= '９'))
                .anyMatch(c -> LabelText.fold(Character.toString(c)).chars().anyMatch(Character::isDigit));
    }

    /** Full-width digits and points made ASCII, spaces kept: folding as a whole would drop them. */
    private static String widthFolded(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.chars().forEach(c -> text.append((char) (c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)));
        return text.toString().strip();
    }

    private static FigureNotation number(Matcher match) {
        String word = group(match, "word");
        String sign = group(match, "sign");
        String digits = group(match, "digits");
        // 减-8 says it twice; 001 is the end of a number that was split.
        if ((!word.isEmpty() && !sign.isEmpty()) || PADDED.matcher(digits).matches()) {
            return plain(Kind.DOUBTFUL);
        }
        List<Note> notes = new ArrayList<>();
        if (digits.contains(",")) {
            notes.add(Note.of(NoteCode.SEPARATORS));
        }
        if (!word.isEmpty()) {
            notes.add(Note.of(NoteCode.SIGN_WORD, word));
        }
        String remark = group(match, "remark");
        String measure = group(match, "unit");
        AmountUnit unit = unit(measure);
        if (measure.isEmpty() && !remark.isEmpty()) {
            // 3.5（万元）
            unit = unit(remark.substring(1, remark.length() - 1));
        }
        if (!remark.isEmpty() && (unit == AmountUnit.UNKNOWN || !measure.isEmpty())) {
            notes.add(Note.of(NoteCode.REMARK, remark));
        }
        if (!measure.isEmpty() && unit == AmountUnit.UNKNOWN) {
            notes.add(Note.of(NoteCode.MEASURE_WORD, measure));
        }
        String decimals = group(match, "decimals");
        BigDecimal value = new BigDecimal(digits.replace(",", "") + (decimals.isEmpty() ? "" : "." + decimals));
        boolean negative = word.startsWith("减") || sign.equals("-") || sign.equals("−");
        return new FigureNotation(Kind.NUMBER, negative ? value.negate() : value, unit, List.copyOf(notes));
    }

    private static AmountUnit unit(String measure) {
        return switch (measure) {
            case "万元" -> AmountUnit.TEN_THOUSAND_YUAN;
            case "元" -> AmountUnit.YUAN;
            default -> AmountUnit.UNKNOWN;
        };
    }

    private static String group(Matcher match, String name) {
        String text = match.group(name);
        return text == null ? "" : text;
    }

    private static FigureNotation plain(Kind kind) {
        return new FigureNotation(kind, BigDecimal.ZERO, AmountUnit.UNKNOWN, List.of());
    }

    /** Whether this stands where a figure goes: anything but words. */
    public boolean isFigure() {
        return kind != Kind.TEXT;
    }
}
