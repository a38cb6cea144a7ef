package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 beginbfrange <0001> <0003> <4E00> endbfrange; 3",
                "2 beginbfrange <00> <00> <4E00> <10> <1F> <4E10> endbfrange; 17",
                "1 beginbfrange <00><FF>[<4E00> <9FFF>] <0100><0101><4E01> endbfrange; 258",
                "1 beginbfrange % <00> a remark¶ < 00 0¶0 > <FF%FF> <4E00> endbfrange; 65536",
                "1 beginbfrange <00> <00> <0041> endbfrange 1 beginbfrange <01> <02> <0042> endbfrange; 3",
                "1 beginbfrange <00000000> <7FFFFFFF> <0041>; 2147483648",
                "1 beginbfrange <00> <FFFFFFFFFF> <0041>; 2147483648",
                "1 beginbfrange <05> <01> <0041> endbfrange; 1",
                "1 beginbfchar <00> <FFFF> endbfchar; 0",
                "1 beginbfrange <00> <; 1",
                "''; 0"
            })
    void codesOfAllRanges(String table, long codes) {
        assertThat(PdfCodes.codes(table.replace('¶', '\n'))).isEqualTo(codes);
    }
}
