package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableContinuationTest {

    /** A table of one row for each list of edges, rows 20 points high from 100 on. */
    static PdfTable table(float... edges) {
        return rowsOf(1, edges);
    }

    static PdfTable rowsOf(int rows, float... edges) {
        List<Ruling> rules = new ArrayList<>();
        float last = edges[edges.length - 1];
        for (int row = 0; row <= rows; row++) {
            rules.add(new Ruling(true, 100 + 20 * row, edges[0], last));
        }
        for (float edge : edges) {
            rules.add(new Ruling(false, edge, 100, 100 + 20 * rows));
        }
        return RulingGrid.tables(rules).get(0);
    }

    private static void write(PdfTable table, String text, float left, float y) {
        assertThat(table.take(new PdfWord(text, left, left + 8 * text.length(), y, 0)))
                .isTrue();
    }

    @Test
    void aPartWithFewerEdgesSpansTheColumnsOfTheOthers() {
        PdfTable heads = table(50, 150, 250);
        PdfTable figures = table(50, 100, 150, 200, 250);
        write(heads, "复议", 60, 110);
        write(figures, "7", 110, 110);
        write(figures, "8", 210, 110);
        TableContinuation whole = new TableContinuation(heads);
        assertThat(whole.isContinuedBy(figures)).isTrue();
        whole.add(figures);

        Grid grid = whole.grid(1);
        assertThat(whole.columns()).isEqualTo(4);
        assertThat(grid.words()).containsExactly(List.of("复议", ""), List.of("", "7", "", "8"));
        assertThat(grid.row(0)).extracting(GridCell::colSpan).containsExactly(2, 2);
    }

    @Test
    void pagesMayHaveMarginsOfTheirOwn() {
        TableContinuation whole = new TableContinuation(table(50, 150, 250));
        assertThat(whole.isContinuedBy(table(70, 170, 270))).isTrue();
    }

    @Test
    void otherEdgesAreAnotherTable() {
        TableContinuation whole = new TableContinuation(table(50, 100, 150, 250));
        assertThat(whole.isContinuedBy(table(50, 100, 150, 240))).isFalse();
        assertThat(whole.isContinuedBy(table(50, 100, 200, 250))).isFalse();
    }

    @Test
    void wordsRunOnBelowTheCellThatThePageBreaks() {
        PdfTable table = rowsOf(2, 50, 100, 150);
        write(table, "结果维", 52, 130);
        write(table, "5", 110, 130);
        assertThat(table.takeBelow(line("持", 52, 145))).isTrue();
        assertThat(new TableContinuation(table).grid(1).words().get(1)).containsExactly("结果维 持", "5");
    }

    @Test
    void numbersWhatIsWideAndWhatStandsElsewhereDoNotRunOn() {
        PdfTable table = rowsOf(2, 50, 100, 150);
        write(table, "结果维", 52, 130);
        write(table, "5", 110, 130);
        assertThat(table.takeBelow(line("3", 52, 145))).isFalse();
        assertThat(table.takeBelow(line("三、其他需要报告的事项", 52, 145))).isFalse();
        assertThat(table.takeBelow(line("持", 52, 300))).isFalse();
        assertThat(table.takeBelow(line("持", 52, 135))).isFalse();
    }

    static PdfLine line(String text, float left, float y) {
        return PdfLine.of(List.of(new PdfWord(text, left, left + 8 * text.length(), y, 0)));
    }
}
