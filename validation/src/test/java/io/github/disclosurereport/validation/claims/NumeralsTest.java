package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "三, 3",
        "两, 2",
        "十, 10",
        "十六, 16",
        "二十, 20",
        "九十九, 99",
        "一百零三, 103",
        "一百一十, 110",
        "二〇, 20",
        "二零二二, 2022",
        "一千零五, 1005",
        "两万三千, 23000",
        "十万, 100000",
        "三亿, 300000000",
        "一亿零二万, 100020000"
    })
    void chineseNumeralsAreNumbers(String numeral, long value) {
        assertThat(Numerals.ofChinese(numeral)).isEqualByComparingTo(String.valueOf(value));
    }

    @ParameterizedTest
    @CsvSource({
        "壹佰, 100",
        "壹佰零叁, 103",
        "贰拾, 20",
        "貳拾陸, 26",
        "伍仟肆佰柒拾捌, 5478",
        "玖萬, 90000",
        "兩億, 200000000",
        "參, 3",
        "廿, 20",
        "廿三, 23",
        "卅一, 31",
        "一百廿三, 123",
    })
    void accountantsNumeralsAndShortTensAreTheSameNumbers(String numeral, long value) {
        assertThat(Numerals.ofChinese(numeral)).isEqualByComparingTo(String.valueOf(value));
        assertThat(numeral.chars().allMatch(c -> Numerals.isChinese((char) c))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"万", "百", "亿", "百十百", "万亿亿", "佰", "三百四百万万"})
    void runsThatAreNoneAreNone(String numeral) {
        assertThat(Numerals.ofChinese(numeral)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百五", "两千三", "一万五", "壹佰伍"})
    void aDigitBehindAHigherPowerMayMeanTens(String numeral) {
        assertThat(Numerals.ofChinese(numeral)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "百, 100",
        "千, 1000",
        "千万, 10000000",
        "百亿, 10000000000",
        "佰, 100",
        "萬, 10000",
        "万亿亿亿, 100000000000000000000"
    })
    void aPowerAloneIsKnown(String numeral, BigDecimal value) {
        assertThat(Numerals.isPower(numeral)).isTrue();
        assertThat(Numerals.ofPower(numeral)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百", "三", "廿", "百零", "〇"})
    void aNumeralWithADigitIsNoPowerAlone(String numeral) {
        assertThat(Numerals.isPower(numeral)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"99, 五, 99.5", "99, 五〇, 99.50", "0, 〇三, 0.03", "12, 伍, 12.5"})
    void decimalsStandDigitByDigit(BigDecimal whole, String numerals, BigDecimal value) {
        assertThat(Numerals.withDecimals(whole, numerals)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"'1,234件', 5", "'12,34件', 2", "'1,234,567', 9", "'1234,567', 4", "12.50元, 5", "12.元, 2", "7, 1"})
    void digitsEndWhereTheNumberDoes(String text, int end) {
        assertThat(Numerals.endOfDigits(FoldedText.of(text), 0)).isEqualTo(end);
        assertThat(Numerals.ofDigits(FoldedText.of(text).cut(0, end))).isNotNegative();
    }

    @Test
    void aNumeralEndsAtAnotherLetterOrIsCut() {
        assertThat(Numerals.endOfNumeral(FoldedText.of("一百零三件"), 0)).isEqualTo(4);
        assertThat(Numerals.endOfNumeral(FoldedText.of("共三"), 1)).isEqualTo(2);
        assertThat(Numerals.endOfNumeral(FoldedText.of("一".repeat(90)), 0)).isEqualTo(Numerals.LONGEST + 1);
        assertThat(Numerals.isChinese('\0')).isFalse();
        assertThat(Numerals.isChinese('3')).isFalse();
    }
}
