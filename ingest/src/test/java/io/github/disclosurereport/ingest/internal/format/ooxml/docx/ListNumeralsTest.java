package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalFullWidth, 12, １２",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, ''",
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 11, 十一",
        "japaneseCounting, 20, 二十",
        "taiwaneseCounting, 35, 三十五",
        "chineseCounting, 100, ''",
        "upperLetter, 26, Z",
        "lowerLetter, 1, a",
        "lowerLetter, 27, ''",
        "upperRoman, 4, ''",
        "decimal, -1, ''"
    })
    void numbersAsTheyArePrinted(String format, int number, String printed) {
        assertThat(ListNumerals.of(format, number)).isEqualTo(printed);
    }
}
