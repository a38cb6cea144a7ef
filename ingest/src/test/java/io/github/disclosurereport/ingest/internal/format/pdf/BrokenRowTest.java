package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenRowTest {

    private static final float[] EDGES = {50, 200, 250, 300};

    /** A table with the words of each row from left to right. */
    private static PdfTable table(String... rows) {
        PdfTable table = TableContinuationTest.rowsOf(rows.length, EDGES);
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    float left = EDGES[column] + 2;
                    table.take(new PdfWord(cells[column], left, left + 40, 110 + 20 * row, row));
                }
            }
        }
        return table;
    }

    private static List<List<String>> joined(PdfTable above, PdfTable below) {
        TableContinuation whole = new TableContinuation(above);
        whole.add(below);
        return whole.grid(1).words();
    }

    @Test
    void aLabelThatThePageBreaksIsOneAgainWithItsFigures() {
        assertThat(joined(table("1.属于国家秘密|1|2", "2.其他法律行政|3|4"), table("法规禁止公开||", "3.危及“三安全一稳定”|5|6")))
                .containsExactly(
                        List.of("1.属于国家秘密", "1", "2"),
                        List.of("2.其他法律行政 法规禁止公开", "3", "4"),
                        List.of("3.危及“三安全一稳定”", "5", "6"));
        assertThat(joined(table("2.其他法律行政||"), table("法规禁止公开|3|4")))
                .containsExactly(List.of("2.其他法律行政 法规禁止公开", "3", "4"));
        assertThat(joined(table("（二）部分公开|3|4"), table("（区分处理的，只计这一情形，不计其他情形）||")))
                .hasSize(1);
    }

    @Test
    void soIsOneBehindANumberThatCountsTheRows() {
        assertThat(joined(table("6|2.其他法律行政|3"), table("|法规禁止公开|", "7|3.危及“三安全一稳定”|5")))
                .containsExactly(List.of("6", "2.其他法律行政 法规禁止公开", "3"), List.of("7", "3.危及“三安全一稳定”", "5"));
        assertThat(joined(table("6|2.其他法律行政|3"), table("7|法规禁止公开|"))).hasSize(2);
    }

    @Test
    void rowsOfTheirOwnStayApart() {
        assertThat(joined(table("1.属于国家秘密|1|2"), table("2.其他法律行政法规禁止公开||"))).hasSize(2);
        assertThat(joined(table("2.其他法律行政|1|2"), table("法规禁止公开|3|4"))).hasSize(2);
        assertThat(joined(table("2.其他法律行政|1|2"), table("法规不让公开||"))).hasSize(2);
        assertThat(joined(table("2.其他法律行政|1|2"), table("||"))).hasSize(2);
    }
}
