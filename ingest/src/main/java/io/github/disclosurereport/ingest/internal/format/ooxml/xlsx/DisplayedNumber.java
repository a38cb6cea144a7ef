package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell of a spreadsheet shows of its number, where it shows the number as such: digits, grouped or rounded, with words around them.
 *
 * @param text all that it shows
 * @param before the words before the digits, without a sign
 * @param behind the words behind the digits
 * @param exact whether the digits are the whole number
 */
record DisplayedNumber(String text, String before, String behind, boolean exact) {

    private static final int LONGEST = 200;
    /** Whole numbers of so many digits are shown as they are where a cell has no format of its own. */
    private static final int MOST_DIGITS = 11;
    /** The first number that a file may give a format of its own; the ones below have meanings fixed by the standard. */
    private static final int OWN_FORMAT = 164;

    private static final Pattern PARTS = Pattern.compile("(\\D*+)(\\d[\\d,]*+(?:\\.\\d++)?+)(\\D*+)");
    /** Conditions, numerals of other scripts, fractions, percentages: their digits are not the number, or a program may not show them alike. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)\\[(?!(?:red|black|blue|green|white|yellow|magenta|cyan|color ?\\d{1,2}|\\$-[0-9a-f]{1,8})\\])|[/%]");

    static Optional<DisplayedNumber> of(BigDecimal value, String code, DataFormatter formatter) {
        boolean general = code.equals("General") || code.equals("G/通用格式") || code.equals("@");
        if (general && value.scale() <= 0 && value.precision() <= MOST_DIGITS) {
            // As POI would have it, after many patterns.
            return Optional.of(new DisplayedNumber(value.toPlainString(), "", "", true));
        }
        if (!general && !isPlain(code)) {
            return Optional.empty();
        }
        // Of POI's two ways of showing a number the first knows General, the second sections and words in quotes.
        String text = general
                ? formatter.formatRawCellContents(value.doubleValue(), 0, "General")
                : formatted(value.doubleValue(), code);
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            // Without a format of its own a long number is shown as a power of ten.
            return general ? Optional.of(new DisplayedNumber(text, "", "", false)) : Optional.empty();
        }
        String before = parts.group(1);
        String behind = parts.group(3);
        BigDecimal digits = new BigDecimal(parts.group(2).replace(",", ""));
        boolean bracketed = before.startsWith("(") && behind.endsWith(")");
        boolean negative = bracketed || before.startsWith("-");
        BigDecimal size = value.abs();
        // What a cell shows must be the number rounded, and a loss must show as one.
        boolean same = size.setScale(digits.scale(), RoundingMode.HALF_UP).compareTo(digits) == 0
                && (negative == value.signum() < 0 || digits.signum() == 0);
        if (!same) {
            return general ? Optional.of(new DisplayedNumber(text, "", "", false)) : Optional.empty();
        }
        return Optional.of(new DisplayedNumber(
                text,
                negative ? before.substring(1) : before,
                bracketed ? behind.substring(0, behind.length() - 1) : behind,
                digits.compareTo(size) == 0));
    }

    private static String formatted(double value, String code) {
        try {
            return CellFormat.getInstance(Locale.ROOT, code).apply(value).text.replace(" ", "");
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException unknown) {
            // POI takes for granted that a format has no empty section and is well formed.
            return "";
        }
    }

    private static boolean isPlain(String code) {
        return !code.isBlank()
                && code.length() <= LONGEST
                && code.chars().filter(c -> c == '"').count() % 2 == 0
                && !code.startsWith("reserved-")
                && !OTHERWISE.matcher(code).find()
                && !DateUtil.isADateFormat(OWN_FORMAT, code);
    }

    /** The number in plain digits with the words that the cell shows around it. */
    String around(BigDecimal value) {
        return (value.signum() < 0 ? "-" : "") + before + value.abs().toPlainString() + behind;
    }
}
