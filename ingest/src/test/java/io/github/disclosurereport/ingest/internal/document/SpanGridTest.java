package io.github.disclosurereport.ingest.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.text.CellText;
import org.junit.jupiter.api.Test;

class SpanGridTest {

    @Test
    void spansAreExpanded() {
        SpanGrid builder = new SpanGrid(1, 2, 10);
        builder.row();
        builder.cell("a", 2, 1);
        builder.cell("b", 1, 2);
        builder.endRow();
        builder.row();
        builder.cell("c", 1, 1);
        builder.cell("d", 1, 1);
        builder.endRow();
        Grid grid = builder.build();

        assertThat(grid.words()).hasToString("[[a, b], [a, c, d]]");
        assertThat(grid.rows().get(1).get(0).content())
                .isEqualTo(grid.rows().get(0).get(0).content());
        assertThat(grid.texts()).extracting(CellText::text).containsExactly("a", "b", "c", "d");
        assertThat(grid.row(1).get(1).content().place()).hasToString("table 1, row 2, column 2");
    }

    @Test
    void hugeSpansAreCutOff() {
        SpanGrid builder = new SpanGrid(1, 3, 4);
        builder.row();
        builder.cell("a", 99_999, Integer.MAX_VALUE);
        builder.cell("beyond", 1, 1);
        builder.endRow();
        for (int i = 0; i < 2; i++) {
            builder.row();
            builder.cell("late", 1, 1);
            builder.endRow();
        }
        Grid grid = builder.build();

        assertThat(grid.words()).hasToString("[[a], [a], [a]]");
        assertThat(grid.rows()).allMatch(row -> row.size() == 4);
        assertThat(grid.row(0).get(0).rowSpan()).isEqualTo(3);
    }

    @Test
    void aCellDoesNotCoverWhatSpansDown() {
        SpanGrid builder = new SpanGrid(1, 2, 10);
        builder.row();
        builder.cell("a", 1, 1);
        builder.cell("b", 2, 1);
        builder.endRow();
        builder.row();
        builder.cell("c", 1, 2);
        builder.endRow();

        assertThat(builder.build().words()).hasToString("[[a, b], [c, b]]");
    }
}
