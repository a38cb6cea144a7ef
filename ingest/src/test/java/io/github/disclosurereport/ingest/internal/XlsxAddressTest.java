package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxAddressTest {

    @ParameterizedTest
    @CsvSource({
        "A1, 1, 1",
        "z9, 26, 9",
        "AB12, 28, 12",
        "XFD1048576, 16384, 1048576",
        "7, 5, 7",
        "'', 5, 0",
        "B, 2, 0",
        "A99999999, 1, 0",
        "A-1, 1, 0"
    })
    void columnsAndRows(String address, int column, int row) {
        assertThat(XlsxAddress.column(address, 5)).isEqualTo(column);
        assertThat(XlsxAddress.row(address)).isEqualTo(row);
    }
}
