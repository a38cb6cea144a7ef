package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxNumberTest {

    private static XlsxNumber of(String stored, String format) {
        return XlsxNumber.of(stored, format, new DataFormatter(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "3, General, 3",
        "3.0, General, 3",
        "1.14E7, General, 11400000",
        "160.59639999999999, General, 160.5964",
        "0.10000000000000001, 0.0, 0.1",
        "-8, General, -8",
        "-8, 0, -8",
        "-8, G/通用格式, -8",
        "0, General, 0",
        "5, '#,##0.00_ ;[Red]-#,##0.00', 5",
        "-5, '0;-0', -5",
        "-5, '0_);(0)', -5",
        "5, '0\"件\"', 5件",
        "5, '\\约0', 约5",
        "12, '¥0', ¥12"
    })
    void plainDigits(String stored, String format, String text) {
        assertThat(of(stored, format).text()).isEqualTo(text);
        assertThat(of(stored, format).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1224.58, 0, 1224.58, 1225", "0.4, 0, 0.4, 0", "123456789012, General, 123456789012, 1.23457E+11"})
    void numbersThatAreShownOtherwise(String stored, String format, String text, String shown) {
        XlsxNumber number = of(stored, format);
        assertThat(number.text()).isEqualTo(text);
        assertThat(number.notes()).containsExactly(Note.of(NoteCode.SHOWN_OTHERWISE, shown));
    }

    @ParameterizedTest
    @CsvSource({
        "-5, '0;0'",
        "-5, '0;[Red]0'",
        "0, '0;-0;-'",
        "44927, yyyy/m/d",
        "44927, ''",
        "1, 0%",
        "1, '0,'",
        "1, 000-00",
        "1, '\"0'",
        "1, '[0'"
    })
    void whatIsShownIsNotTheNumber(String stored, String format) {
        assertThat(of(stored, format).text()).isEqualTo("[" + stored + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1E999999999", "NaN", "Infinity", "1d", "0x1p3", "1E-20", "9999999999999999", "--1"})
    void noNumberOrNoSaneOne(String stored) {
        assertThat(of(stored, "General").text()).isEqualTo("[" + stored + "]");
    }
}
