package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransposedTableTest {

    private static final TableLabels LABELS = TableLabels.of(Edition.E2021, Section.REQUESTS);
    private static final List<String> HEADS = List.of("申请人", "自然人", "商业企业", "科研机构", "社会公益组织", "总计");

    private static Grid grid(List<List<String>> rows) {
        SpanGrid grid = new SpanGrid(1, rows.size(), 20);
        rows.forEach(row -> {
            grid.row();
            row.forEach(text -> grid.cell(text, 1, 1));
            grid.endRow();
        });
        return grid.build();
    }

    @Test
    void aTableWhoseColumnsStandBelowEachOtherIsTurned() {
        List<List<String>> rows = HEADS.stream().map(head -> List.of(head, "3")).toList();
        Grid upright = TransposedTable.of(grid(rows), LABELS);

        assertThat(upright.words()).containsExactly(HEADS, List.of("3", "3", "3", "3", "3", "3"));
        assertThat(upright.row(1).get(1).content().place()).hasToString("table 1, row 2, column 2");
    }

    @Test
    void aTableAsTheFormPrintsItIsLeftAlone() {
        Grid grid = grid(List.of(HEADS, List.of("一、本年新收政府信息公开申请数量", "1", "0", "0", "0", "1")));
        assertThat(TransposedTable.of(grid, LABELS)).isSameAs(grid);
    }

    @Test
    void aTableWithMissingSquaresIsLeftAlone() {
        Grid grid = grid(List.of(List.of("自然人", "1"), List.of("商业企业"), List.of("科研机构", "1"), List.of("总计", "2")));
        assertThat(TransposedTable.of(grid, LABELS)).isSameAs(grid);
    }
}
