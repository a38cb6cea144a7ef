package io.github.disclosurereport.ingest.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as reports write them: 2021年1月8日, 2021-01-08, 二〇二一年一月八日. A date that does not exist is none. */
public final class DateText {

    private static final String GAP = "\\s{0,3}";
    private static final String NUMERAL = "[〇○零一二三四五六七八九十]";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|" + NUMERAL + "{4})" + GAP + "[年./-]" + GAP + "(\\d{1,2}|" + NUMERAL + "{1,2})"
                    + GAP + "[月./-]" + GAP + "(\\d{1,2}|" + NUMERAL + "{1,3})" + GAP + "日?");
    private static final Pattern CHINESE_YEAR = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)");

    private DateText() {}

    /** The first date in a text. */
    public static Optional<LocalDate> first(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? date(date) : Optional.empty();
    }

    /** The date that a line is, with nothing beside it but brackets. */
    public static Optional<LocalDate> whole(String line) {
        String bare = line.length() > 40 ? "" : Spacing.trim(line).replaceAll("^[(（]|[)）]$", "");
        Matcher date = DATE.matcher(bare);
        return date.matches() ? date(date) : Optional.empty();
    }

    /** The date at the end of a line, and where it begins. */
    public static Optional<Matcher> atEnd(String line) {
        Matcher date = DATE.matcher(line);
        while (date.find()) {
            if (date.end() == line.length()) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    public static Optional<LocalDate> date(Matcher match) {
        return of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
    }

    public static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Years in Chinese numerals written in digits: 二〇二〇年 as 2020年. */
    public static String arabicYears(String text) {
        return CHINESE_YEAR.matcher(text).replaceAll(match -> Integer.toString(number(match.group())));
    }

    /** A number in digits, digit by digit in Chinese (二〇二一), or in words up to ninety-nine (三十一). */
    static int number(String text) {
        if (text.charAt(0) < '〇' && Character.isDigit(text.charAt(0))) {
            return text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            int number = 0;
            for (int i = 0; i < text.length(); i++) {
                number = number * 10 + Math.max(0, DIGITS.indexOf(text.charAt(i)));
            }
            return number;
        }
        int tens = ten == 0 ? 1 : number(text.substring(0, ten));
        String ones = text.substring(ten + 1);
        return tens * 10 + (ones.isEmpty() ? 0 : number(ones));
    }
}
