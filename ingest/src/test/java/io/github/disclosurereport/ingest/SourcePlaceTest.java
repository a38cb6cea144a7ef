package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourcePlaceTest {

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new SourcePlace.InText(3, 1), "第3行第1字", "line 3, column 1"),
                Arguments.of(new SourcePlace.InTable(2, 5, 4), "第2个表第5行第4列", "table 2, row 5, column 4"),
                Arguments.of(new SourcePlace.InParagraph(7), "第7段", "paragraph 7"),
                Arguments.of(new SourcePlace.InSheet("表一", 5, 4), "工作表“表一”D5单元格", "sheet \"表一\", cell D5"),
                Arguments.of(new SourcePlace.OnPage(2, 9), "第2页第9行", "page 2, line 9"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceInWords(SourcePlace place, String chinese, String english) {
        assertThat(place.text(Locale.CHINA)).isEqualTo(chinese);
        assertThat(place.text(Locale.TRADITIONAL_CHINESE)).isEqualTo(chinese);
        assertThat(place.text(Locale.FRENCH)).isEqualTo(english);
        assertThat(place).hasToString(english);
    }

    @ParameterizedTest
    @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
    void columnsOfASheetHaveLetters(int column, String letters) {
        assertThat(new SourcePlace.InSheet("a", 1, column).text(Locale.ENGLISH)).endsWith("cell " + letters + "1");
    }

    @Test
    void placesAreEqualIfTheyAreTheSame() {
        assertThat(new SourcePlace.InText(1, 2)).isEqualTo(new SourcePlace.InText(1, 2));
        assertThat(new SourcePlace.InText(1, 2)).isNotEqualTo(new SourcePlace.OnPage(1, 2));
    }
}
