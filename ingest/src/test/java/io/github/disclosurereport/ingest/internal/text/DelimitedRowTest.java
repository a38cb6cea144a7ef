package io.github.disclosurereport.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedRowTest {

    private static List<String> split(String cells) {
        return List.of(cells.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "规章|1|2, 规章;1;2, 规章;1;2",
        "| 规章 | 1 |, 规章;1, ;规章;1;",
        "'\u3000|规章|1', 规章;1, ;规章;1",
        "规章|1|, 规章;1, 规章;1;",
        "|规章||2|, 规章;;2, ;规章;;2;",
        "||1||, ;1;, ;;1;;",
        "规章||, 规章;, 规章;;",
        "规章, 规章, 规章",
        "||, '', ;;"
    })
    void theOuterBarsAreAFrameAndBlankCellsStay(String line, String cells, String parts) {
        assertThat(DelimitedRow.cells(line)).isEqualTo(split(cells));
        assertThat(DelimitedRow.parts(line)).isEqualTo(split(parts));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "|"})
    void aLineOfNothingHasNoCells(String line) {
        assertThat(DelimitedRow.cells(line)).isEmpty();
        assertThat(DelimitedRow.parts(line)).containsOnly("").hasSize(line.contains("|") ? 2 : 1);
    }
}
