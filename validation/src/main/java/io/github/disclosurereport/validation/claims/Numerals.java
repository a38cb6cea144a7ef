package io.github.disclosurereport.validation.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures as they are written: digits, with separators of thousands, with decimals, or Chinese numerals. */
final class Numerals {

    /** Longer ones are no counts of anything. */
    static final int LONGEST = 24;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CHINESE = DIGITS + "〇两十百千万亿廿卅";

    /** How accountants, and texts in traditional characters, write them. */
    private static final String FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩";

    private static final String PLAIN = "一二二三三四五六六七八九十百千万亿两";

    private Numerals() {}

    static boolean isChinese(char c) {
        return c != '\0' && (CHINESE.indexOf(c) >= 0 || FORMAL.indexOf(c) >= 0);
    }

    /** Where the digits that begin at a place end: separators only between groups of three. */
    static int endOfDigits(FoldedText text, int from) {
        int at = run(text, from);
        if (at - from <= 3) {
            while (text.at(at) == ',' && run(text, at + 1) == at + 4) {
                at += 4;
            }
        }
        return text.at(at) == '.' && FoldedText.isDigit(text.at(at + 1)) ? run(text, at + 1) : at;
    }

    private static int run(FoldedText text, int from) {
        int at = from;
        while (FoldedText.isDigit(text.at(at))) {
            at++;
        }
        return at;
    }

    /** Where a Chinese numeral ends; one that is too long is cut. */
    static int endOfNumeral(FoldedText text, int from) {
        int end = from;
        while (isChinese(text.at(end)) && end - from <= LONGEST) {
            end++;
        }
        return end;
    }

    /** 九十九点五. */
    static BigDecimal withDecimals(BigDecimal whole, String numerals) {
        StringBuilder digits = new StringBuilder(whole.toPlainString() + ".");
        plain(numerals).chars().forEach(c -> digits.append(Math.max(DIGITS.indexOf(c), 0)));
        return new BigDecimal(digits.toString());
    }

    /** Whether it is a power of ten alone: 百, 万, 千万. */
    static boolean isPower(String numeral) {
        return plain(numeral).chars().allMatch(c -> power((char) c) > 1);
    }

    static BigDecimal ofPower(String written) {
        String numeral = plain(written);
        BigDecimal value = BigDecimal.ONE;
        for (int i = 0; i < numeral.length() && i < 3; i++) {
            value = value.multiply(BigDecimal.valueOf(power(numeral.charAt(i))));
        }
        return value;
    }

    static BigDecimal ofDigits(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** The value of a Chinese numeral, such as 一百零三, 十六 or 二〇; null if it is none. */
    @Nullable
    static BigDecimal ofChinese(String written) {
        String numeral = plain(written);
        boolean places = numeral.chars().allMatch(c -> DIGITS.indexOf(c) >= 0 || c == '〇');
        if (places && numeral.length() > 1) {
            StringBuilder digits = new StringBuilder();
            numeral.chars().forEach(c -> digits.append(Math.max(DIGITS.indexOf(c), 0)));
            return new BigDecimal(digits.toString());
        }
        long all = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            long power = power(c);
            if (power == 1) {
                long value = c == '两' ? 2 : Math.max(DIGITS.indexOf(c), 0);
                // 一百五 is said for 150 and is never written for 105.
                boolean shortened = i > 0 && i == numeral.length() - 1 && power(numeral.charAt(i - 1)) > 10;
                if (digit > 0 || (shortened && value > 0)) {
                    return null;
                }
                digit = value;
            } else if (power < 10_000) {
                boolean first = digit < 0 && section == 0 && i == 0 && power == 10;
                if (digit < 1 && !first) {
                    return null;
                }
                section += (first ? 1 : digit) * power;
                digit = -1;
            } else {
                section += Math.max(digit, 0);
                if (section == 0 || (all > 0 && all < power)) {
                    return null;
                }
                all += section * power;
                section = 0;
                digit = -1;
            }
        }
        return BigDecimal.valueOf(all + section + Math.max(digit, 0));
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder(written);
        for (int i = 0; i < written.length(); i++) {
            int formal = FORMAL.indexOf(written.charAt(i));
            if (formal >= 0) {
                plain.setCharAt(i, PLAIN.charAt(formal));
            }
        }
        return plain.toString().replace("廿", "二十").replace("卅", "三十");
    }

    private static long power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }
}
