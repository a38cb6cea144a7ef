package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(strings = {"万", "百", "亿", "百十百", "万亿亿"})
    void runsThatAreNoneAreNone(String numeral) {
        assertThat(Numerals.ofChinese(numeral)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'1,234件', 5", "'12,34件', 2", "'1,234,567', 9", "'1234,567', 4", "12.50元, 5", "12.元, 2", "7, 1"})
    void digitsEndWhereTheNumberDoes(String text, int end) {
        assertThat(Numerals.endOfDigits(FoldedText.of(text), 0)).isEqualTo(end);
    }
}
