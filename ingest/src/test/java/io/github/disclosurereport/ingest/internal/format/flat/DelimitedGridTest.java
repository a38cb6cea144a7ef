package io.github.disclosurereport.ingest.internal.format.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedGridTest {

    private static final List<String> BARS =
            List.of("行政复议 | 行政复议 | 行政诉讼 | 行政诉讼", "结果维持 | 结果纠正 | 结果维持 | 结果纠正", "1 |  | 3 | ");

    @Test
    void rowsOfOneWidthAreCounted() {
        assertThat(DelimitedGrid.count(BARS)).isEqualTo(3);
        assertThat(DelimitedGrid.count(List.of("a\tb\tc\td", "1\t\t\t", "a\tb")))
                .isEqualTo(2);
        assertThat(DelimitedGrid.count(List.of("a | b | c | d", "prose"))).isEqualTo(1);
        assertThat(DelimitedGrid.count(List.of("a | b | c", "1 | 2 | 3")))
                .describedAs("too narrow")
                .isZero();
    }

    @Test
    void aLabelInSeveralSquaresShowsThatEachSquareIsThere() {
        assertThat(DelimitedGrid.areWhole(BARS)).isTrue();
        assertThat(DelimitedGrid.areWhole(List.of("第二十条第（一）项\t第二十条第（一）项\t \t", "规章\t0\t0\t0", "行政许可\t0\t0\t0")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "规章 | 0 | 0 | 0",
                "规章 | / | / | /",
                "规章 | 无 | 无 | 无",
                "详见附件 | 详见附件 | 详见附件 | 0",
                "行政复议 | 行政诉讼 | |",
                "行政复议 |  |  | 行政复议",
                "（七）总计 | （七）总计 | 1 | 2",
                "渠道 | 渠道 | 其他 | 总计"
            })
    void nothingElseShowsIt(String row) {
        assertThat(DelimitedGrid.areWhole(List.of(row, row))).isFalse();
    }

    @Test
    void barsAtBothEndsOfEachRowAreItsFrame() {
        assertThat(DelimitedGrid.squares(List.of("| 1 | 2 |", "|  | 3 |")))
                .containsExactly(List.of("1", "2"), List.of("", "3"));
        assertThat(DelimitedGrid.squares(List.of("1 | 2 | ", " | 3 | 4")))
                .containsExactly(List.of("1", "2"), List.of("", "3", "4"));
    }
}
