package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipesTest {

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
        assertThat(Pipes.cells(line)).isEqualTo(split(cells));
        assertThat(Pipes.parts(line)).isEqualTo(split(parts));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "|"})
    void aLineOfNothingHasNoCells(String line) {
        assertThat(Pipes.cells(line)).isEmpty();
        assertThat(Pipes.parts(line)).containsOnly("").hasSize(line.contains("|") ? 2 : 1);
    }
}
