package io.github.disclosurereport.validation.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text: a number with a measure word behind it. Numbers of other kinds (dates, telephones, articles) have none. */
final class NumberLexer {

    /** A number behind one of these is a name: 第3项, 0517-83605210, V2.0. A blank is left only between the halves of a broken one. */
    private static final String NAMES = "第.-—–/#_@〔[";

    /** Before a Chinese numeral these make another word: 统一, 数十. */
    private static final String WORDS = "第统每某任唯同逐之专单不进几数上好划万合年初";

    /** Behind one of these a power of ten alone is a figure. */
    private static final String BEYOND = "破近逾超过达";

    private static final String ABOUT = "约";
    private static final String NEARLY = "近";
    private static final String[] AT_LEAST = {"余", "多", "以上"};
    private static final String[] MORE_THAN = {"超过", "超", "逾", "多达", "不少于", "至少", "达到"};

    private final FoldedText text;
    private final WordTree units;

    NumberLexer(FoldedText text, Wordings wordings) {
        this.text = text;
        this.units = wordings.units();
    }

    /** The figure or the year that begins at a digit; of kind NONE if it is neither and only passed over. */
    Token atDigit(int from) {
        int end = Numerals.endOfDigits(text, from);
        if (end - from == 4 && text.at(end) == '年') {
            return Token.of(TokenKind.YEAR, text.cut(from, end), from, end + 1);
        }
        Token passed = Token.of(TokenKind.NONE, "", from, end);
        if (end - from > Numerals.LONGEST || isName(from)) {
            return passed;
        }
        // Most numbers of hostile text end here: no measure word begins with ASCII, and a range mark is looked at
        // below.
        char next = text.at(end);
        if (next < 128 && "%-~".indexOf(next) < 0 && text.at(from - 1) != '为') {
            return passed;
        }
        BigDecimal low = Numerals.ofDigits(text.cut(from, end));
        BigDecimal high = low;
        int at = end;
        int second = afterRangeMark(end);
        if (second > 0 && FoldedText.isDigit(text.at(second))) {
            int upTo = Numerals.endOfDigits(text, second);
            if (upTo - second > Numerals.LONGEST) {
                return passed;
            }
            high = Numerals.ofDigits(text.cut(second, upTo));
            at = upTo;
        }
        Token number = high.compareTo(low) < 0 ? null : withUnit(from, at, low, high);
        return number == null ? passed : number;
    }

    private boolean isName(int from) {
        char before = text.at(from - 1);
        return NAMES.indexOf(before) >= 0 || before == ' ' || (before < 128 && Character.isLetter(before));
    }

    /** The place behind 至, - and their like; 0 if there is none. */
    private int afterRangeMark(int at) {
        return switch (text.at(at)) {
            case '至', '-', '~', '—', '–', '到' -> at + 1;
            default -> 0;
        };
    }

    /** The figure that begins at a Chinese numeral; its kind is as with digits. */
    Token atNumeral(int from) {
        int end = Numerals.endOfNumeral(text, from);
        Token passed = Token.of(TokenKind.NONE, "", from, end);
        boolean percent = from >= 3 && text.startsWith("百分之", from - 3);
        char before = text.at(from - 1);
        if (end - from > Numerals.LONGEST || (!percent && WORDS.indexOf(before) >= 0)) {
            return passed;
        }
        String numeral = text.cut(from, end);
        boolean bare = Numerals.isPower(numeral);
        if (bare && BEYOND.indexOf(before) >= 0) {
            return beyond(from, end, Numerals.ofPower(numeral));
        }
        BigDecimal value = bare && percent ? Numerals.ofPower(numeral) : Numerals.ofChinese(numeral);
        if (value == null) {
            return passed;
        }
        if (percent) {
            int decimals = text.at(end) == '点' ? Numerals.endOfNumeral(text, end + 1) : end + 1;
            if (decimals > end + 1) {
                value = Numerals.withDecimals(value, text.cut(end + 1, decimals));
                end = decimals;
            }
            return number(from, end, new StatedValue(value, value, "%", UnitKind.PERCENT, Qualifier.EXACT));
        }
        Token number = withUnit(from, end, value, value);
        return number == null ? passed : number;
    }

    /** 破亿, 近百件: of so many, nobody says what they are counted by. */
    private Token beyond(int from, int end, BigDecimal value) {
        Token counted = withUnit(from, end, value, value);
        Qualifier qualifier = before(from) == Qualifier.NEARLY ? Qualifier.NEARLY : Qualifier.AT_LEAST;
        if (counted == null || counted.value() == null) {
            return number(from, end, new StatedValue(value, value, "", UnitKind.THINGS, qualifier));
        }
        StatedValue by = counted.value();
        return number(from, counted.end(), new StatedValue(by.low(), by.high(), by.unit(), by.kind(), qualifier));
    }

    @Nullable
    private Token withUnit(int from, int end, BigDecimal least, BigDecimal most) {
        Qualifier qualifier = before(from);
        int at = end;
        BigDecimal low = least;
        BigDecimal high = most;
        // 1.2万件 has been rounded.
        int power = "万亿".indexOf(text.at(at));
        if (power >= 0 && !text.startsWith("万元", at) && !text.startsWith("亿元", at)) {
            int zeros = power == 0 ? 4 : 8;
            low = low.scaleByPowerOfTen(zeros);
            high = high.scaleByPowerOfTen(zeros);
            qualifier = qualifier == Qualifier.EXACT ? Qualifier.ABOUT : qualifier;
            at++;
        }
        for (String more : AT_LEAST) {
            if (text.startsWith(more, at)) {
                qualifier = Qualifier.AT_LEAST;
                at += more.length();
                break;
            }
        }
        // 八成
        if (text.at(at) == '成' && (endsClause(at + 1) || text.startsWith("左右", at + 1))) {
            StatedValue share = new StatedValue(
                    low.movePointRight(1), high.movePointRight(1), "%", UnitKind.PERCENT, Qualifier.ABOUT);
            return number(from, at + 1, share);
        }
        Token unit = units.longest(text, at);
        if (unit == null) {
            // 受理申请为零: of nothing, nobody says what it is counted by.
            boolean nothing = low.signum() == 0 && high.signum() == 0 && text.at(from - 1) == '为' && endsClause(at);
            return nothing ? number(from, end, StatedValue.of(0, "", UnitKind.CASES)) : null;
        }
        if (text.startsWith("以上", unit.end())) {
            qualifier = Qualifier.AT_LEAST;
        } else if (text.startsWith("左右", unit.end())) {
            qualifier = Qualifier.ABOUT;
        }
        UnitKind kind = UnitKind.valueOf(unit.name());
        String word = text.cut(unit.start(), unit.end());
        return number(from, unit.end(), new StatedValue(low, high, word, kind, qualifier));
    }

    private boolean endsClause(int at) {
        return at >= text.length() || "。!?;,)".indexOf(text.at(at)) >= 0;
    }

    private static Token number(int from, int end, StatedValue value) {
        return new Token(TokenKind.NUMBER, "", from, end, value);
    }

    private Qualifier before(int from) {
        for (String word : MORE_THAN) {
            if (text.startsWith(word, from - word.length())) {
                return Qualifier.AT_LEAST;
            }
        }
        if (text.startsWith(ABOUT, from - 1)) {
            return Qualifier.ABOUT;
        }
        return text.startsWith(NEARLY, from - 1) || text.startsWith("不足", from - 2)
                ? Qualifier.NEARLY
                : Qualifier.EXACT;
    }
}
