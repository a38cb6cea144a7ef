package io.github.disclosurereport.ingest.internal.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.document.Grid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingGridTest {

    private static Ruling across(float y, float from, float to) {
        return new Ruling(true, y, from, to);
    }

    private static Ruling down(float x, float from, float to) {
        return new Ruling(false, x, from, to);
    }

    /** Two rows of two cells; the first line is drawn in pieces, not quite straight. */
    private static List<Ruling> fourCells() {
        return new ArrayList<>(List.of(
                across(10, 0, 50),
                across(10.4f, 50, 100),
                across(30, 0, 100),
                across(50, 0, 100),
                down(0, 10, 50),
                down(50, 10, 50),
                down(100, 10, 50)));
    }

    @Test
    void wordsGoToTheCellsThatTheyStandIn() {
        List<PdfTable> tables = RulingGrid.tables(fourCells());
        assertThat(tables).hasSize(1);
        PdfTable table = tables.get(0);
        assertThat(table.take(new PdfWord("a", 5, 15, 20, 0))).isTrue();
        assertThat(table.take(new PdfWord("b", 60, 70, 40, 1))).isTrue();
        assertThat(table.take(new PdfWord("c", 60, 70, 60, 2))).isFalse();
        assertThat(table.isCertain()).isTrue();
        assertThat(new TableContinuation(table).grid(1).words()).containsExactly(List.of("a", ""), List.of("", "b"));
    }

    @Test
    void oneRowMayBeTheRestOfATableAndItsPartsAreOneGrid() {
        List<Ruling> row =
                List.of(across(10, 0, 100), across(30, 0, 100), down(0, 10, 30), down(50, 10, 30), down(100, 10, 30));
        PdfTable rest = RulingGrid.tables(row).get(0);
        PdfTable table = RulingGrid.tables(fourCells()).get(0);
        assertThat(rest.take(new PdfWord("z", 60, 70, 20, 0))).isTrue();

        assertThat(rest.rows()).isEqualTo(1);
        TableContinuation whole = new TableContinuation(table);
        assertThat(whole.isContinuedBy(rest)).isTrue();
        whole.add(rest);
        assertThat(whole.grid(1).words()).containsExactly(List.of("", ""), List.of("", ""), List.of("", "z"));
    }

    @Test
    void aMissingLineMergesCells() {
        List<Ruling> rules = fourCells();
        rules.remove(down(50, 10, 50));
        rules.add(down(50, 30, 50));
        Grid grid = new TableContinuation(RulingGrid.tables(rules).get(0)).grid(1);

        assertThat(grid.row(0)).hasSize(1);
        assertThat(grid.row(0).get(0).colSpan()).isEqualTo(2);
        assertThat(grid.row(1)).hasSize(2);
    }

    @Test
    void whatIsNoRectangleIsNoTable() {
        List<Ruling> rules = fourCells();
        rules.remove(down(50, 10, 50));
        rules.remove(across(30, 0, 100));
        rules.add(down(50, 30, 50));
        rules.add(across(30, 50, 100));
        assertThat(RulingGrid.tables(rules)).isEmpty();
    }

    @Test
    void linesThatDoNotMeetMakeNoTable() {
        assertThat(RulingGrid.tables(List.of(across(10, 0, 100), across(30, 0, 100), across(50, 0, 100))))
                .isEmpty();
        assertThat(RulingGrid.tables(List.of())).isEmpty();
    }

    @Test
    void wordsOverAnEdgeAndFiguresSideBySideAreNotCertain() {
        PdfTable over = RulingGrid.tables(fourCells()).get(0);
        over.take(new PdfWord("12 34", 20, 70, 20, 0));
        assertThat(over.isCertain()).isFalse();

        PdfTable beside = RulingGrid.tables(fourCells()).get(0);
        beside.take(new PdfWord("12", 5, 15, 20, 0));
        beside.take(new PdfWord("34", 25, 35, 20, 0));
        assertThat(beside.isCertain()).isFalse();
    }
}
