package io.github.disclosurereport.ingest.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruncatedEndTest {

    @ParameterizedTest
    @CsvSource({
        "行政许可 447, 行政许可 447\uFFFD",
        "<td>12, <td>12\uFFFD",
        "| 12, | 12\uFFFD",
        "'<td>251 ', '<td>251\uFFFD '",
        "规章 -, 规章 -\uFFFD",
        "<td>1&#5, <td>1&#5\uFFFD",
        "12.5, 12.5\uFFFD"
    })
    void aFigureAtTheEndMayGoOn(String text, String marked) {
        assertThat(TruncatedEnd.marked(text)).isEqualTo(marked);
        assertThat(FigureNotation.of("12\uFFFD").kind()).isEqualTo(FigureNotation.Kind.DOUBTFUL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政许可 447\n", "<td>12</td>", "| 12 |", "2021年1月8日", "2021-01-08", "测试局", "", "   "})
    void otherEndsStay(String text) {
        assertThat(TruncatedEnd.marked(text)).isSameAs(text);
    }
}
