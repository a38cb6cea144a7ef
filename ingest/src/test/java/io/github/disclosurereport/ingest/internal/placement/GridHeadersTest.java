package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.lexicon.FormColumns;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridHeadersTest {

    private static final String ISSUED = DisclosureColumn.ISSUED.label(Edition.E2021);
    private static final String REPEALED = DisclosureColumn.REPEALED.label(Edition.E2021);
    private static final String IN_FORCE = DisclosureColumn.IN_FORCE.label(Edition.E2021);
    private static final TableLabels DISCLOSURE = TableLabels.of(Edition.E2021, Section.PROACTIVE_DISCLOSURE);
    private static final TableLabels DISPUTES = TableLabels.of(Edition.E2021, Section.DISPUTES);
    private static final FormColumns RULES = DISCLOSURE.lines().get(0).columns();
    private static final FormColumns WHOLE =
            DISPUTES.unlabelledLine().orElseThrow().columns();

    private final GridHeaders heads = new GridHeaders(DISCLOSURE);
    private final GridHeaders blocks = new GridHeaders(DISPUTES);

    private static void add(GridHeaders heads, String... rows) {
        Grid grid = Blocks.table(1, rows).grid();
        for (int r = 0; r < rows.length; r++) {
            heads.add(grid.row(r), r);
        }
    }

    /** Adds a row of one cell and one behind it that cover some columns. */
    private void addWide(String first, int columns, String second, int more) {
        SpanGrid grid = new SpanGrid(1, 1, 10);
        grid.row();
        grid.cell(first, 1, columns);
        grid.cell(second, 1, more);
        grid.endRow();
        heads.add(grid.build().row(0), 0);
    }

    @Test
    void headsOverTheLabelAreNotAsked() {
        add(heads, ISSUED + "|" + ISSUED + "|" + REPEALED + "|" + IN_FORCE);
        assertThat(heads.over(RULES, 1).columns(0)).containsExactly(1);
        assertThat(heads.over(RULES, 0).columns(0)).containsExactly(0, 1);
        heads.dataBegins();
        addWide(ISSUED, 2, REPEALED, 1);
        assertThat(heads.over(RULES, 1).named())
                .as("nor one over label and figure")
                .containsExactly(1);
    }

    @Test
    void headsBelowFiguresBeginAnew() {
        add(heads, "项目|" + ISSUED);
        assertThat(heads.over(RULES, 1).named()).containsExactly(0);
        heads.dataBegins();
        assertThat(heads.over(RULES, 1).named()).as("as long as none follow").containsExactly(0);
        add(heads, "项目|" + REPEALED + "|" + IN_FORCE);
        assertThat(heads.over(RULES, 1).named()).containsExactly(1, 2);
        add(heads, "项目|件|");
        assertThat(heads.words(1)).isEqualTo(REPEALED + " 件");
        assertThat(heads.over(RULES, 1).named()).as("another head below").containsExactly(2);
    }

    @Test
    void namesOfLinesRepeatedAsHeadsHeadNoColumns() {
        add(heads, "规章|行政规范性文件|行政许可|行政处罚");
        assertThat(heads.words(1)).isEmpty();
        add(heads, "规章|" + ISSUED);
        assertThat(heads.over(RULES, 1).named()).containsExactly(0);
    }

    @Test
    void aTitleOverAllFiguresSaysNothingOfAnyColumn() {
        addWide("项目", 1, "各类文件", 3);
        assertThat(heads.over(RULES, 1)
                        .allows(RULES, Blocks.table(1, "1|2|3|4").grid().row(0).subList(1, 4)))
                .isTrue();
        FormColumns licensing = DISCLOSURE.lines().get(2).columns();
        assertThat(heads.over(licensing, 1).beginsBehind(0))
                .as("over one figure a title may be a head")
                .isTrue();
    }

    @Test
    void theHeadOfABlockCoversTheBlankCellsBesideIt() {
        List<String> stages = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (DisputeStage stage : DisputeStage.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                stages.add(result == DisputeResult.UPHELD ? stage.label(Edition.E2021) : "");
                results.add(result.label(Edition.E2021));
            }
        }
        add(blocks, String.join("|", stages), String.join("|", results));
        assertThat(blocks.over(WHOLE, 0).namesAll()).isTrue();
    }

    @Test
    void theHeadOfOneColumnDoesNot() {
        add(heads, "项目|" + ISSUED + "||" + IN_FORCE);
        assertThat(heads.over(RULES, 1).columns(0)).containsExactly(1);
        assertThat(heads.words(2) + heads.words(9)).isEmpty();
    }

    @Test
    void headsThatAreNotUnderstoodAreRemembered() {
        add(heads, "项目|备注||数据1|信息内容");
        assertThat(heads.over(RULES, 1).beginsBehind(0)).isTrue();
        assertThat(heads.over(RULES, 2).beginsBehind(0))
                .as("made-up heads and those over several columns tell nothing")
                .isFalse();
    }
}
