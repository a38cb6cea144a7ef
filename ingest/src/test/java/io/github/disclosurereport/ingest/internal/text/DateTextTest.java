package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "发布于2021年1月8日和2022年1月9日, 2021-01-08",
        "2021.1.8, 2021-01-08",
        "2021/01/08, 2021-01-08",
        "二〇二一年十月二十日, 2021-10-20",
        "二零二一年十二月三日, 2021-12-03",
        "2021 年 1 月 8, 2021-01-08"
    })
    void theFirstDateOfAText(String text, LocalDate date) {
        assertThat(DateText.first(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年", "2021年1月", "2021年2月29日", "1月8日", "2021    年1月8日", "21年1月8日", ""})
    void noDate(String text) {
        assertThat(DateText.first(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（2021年1月8日）, true", "(2021年1月8日, true", "２021年1月8日发布, false", "'\u3000 2021年1月8日 ', true"})
    void aLineThatIsADate(String line, boolean whole) {
        assertThat(DateText.whole(line).isPresent()).isEqualTo(whole);
        assertThat(DateText.whole(line + " ".repeat(40))).as("a long line").isEmpty();
    }

    @Test
    void theDateAtTheEndOfALine() {
        Matcher last = DateText.atEnd("自2020年1月1日 测试市林业局2021年1月8日").orElseThrow();
        assertThat(DateText.date(last)).contains(LocalDate.of(2021, 1, 8));
        assertThat(last.start()).isEqualTo(17);
        assertThat(DateText.atEnd("2021年1月8日起")).isEmpty();
        assertThat(DateText.atEnd("测试市林业局")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "08, 8",
        "二〇二一, 2021",
        "二○零一, 2001",
        "九, 9",
        "十, 10",
        "十一, 11",
        "二十, 20",
        "三十一, 31",
        "1234567890, 2147483647"
    })
    void numbersInDigitsAndInWords(String text, int number) {
        assertThat(DateText.number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"二〇二〇年度, 2020年度", "自二零二四年至二○二五年, 自2024年至2025年", "二〇二〇, 二〇二〇", "四年, 四年", "2020年, 2020年"})
    void yearsInChineseNumeralsBecomeDigits(String text, String arabic) {
        assertThat(DateText.arabicYears(text)).isEqualTo(arabic);
    }
}
