package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictingTablesTest {

    private static final String HEAD = "信息内容|本年制发件数|本年废止件数|现行有效件数";
    private static final Grid CITY =
            Blocks.table(1, HEAD, "规章|1|2|3", "行政规范性文件|4|5|6").grid();
    private static final Grid REGION =
            Blocks.table(2, HEAD, "规章|1|2|9", "行政规范性文件|4|5|6").grid();
    private static final Grid PIECE = Blocks.table(3, "信息内容|本年处理决定数量", "行政许可|7").grid();

    private static List<Grid> differing(List<Grid> grids, String... captions) {
        return new ConflictingTables(Edition.E2021, Section.PROACTIVE_DISCLOSURE).differing(grids, List.of(captions));
    }

    @Test
    void sameLinesOtherFiguresOtherTitles() {
        assertThat(differing(List.of(CITY, REGION), "市本级", "全市")).containsExactly(CITY, REGION);
        assertThat(differing(List.of(CITY, PIECE, REGION), "市本级", "", "全市")).containsExactly(CITY, REGION);
    }

    @Test
    void notUnderOneTitleNotTheSameFiguresNotOtherLines() {
        assertThat(differing(List.of(CITY, REGION), "第一项", "第 一 项")).isEmpty();
        assertThat(differing(List.of(CITY, CITY), "市本级", "全市")).isEmpty();
        assertThat(differing(List.of(CITY, PIECE), "第一项", "第五项")).isEmpty();
        assertThat(new ConflictingTables(Edition.E2021, Section.OVERVIEW)
                        .differing(List.of(CITY, REGION), List.of("甲", "乙")))
                .isEmpty();
    }

    @Test
    void theColumnsOfOneTableUnderTitlesOfTheirOwn() {
        Grid left = Blocks.table(1, "信息内容|本年制发件数", "规章|1", "行政规范性文件|4").grid();
        Grid right =
                Blocks.table(2, "信息内容|本年废止件数|现行有效件数", "规章|2|3", "行政规范性文件|5|6").grid();
        Grid other = Blocks.table(3, "信息内容|本年制发件数", "规章|1", "行政规范性文件|8").grid();

        assertThat(differing(List.of(left, right), "左表", "右表")).isEmpty();
        assertThat(differing(List.of(left, right, other), "左表", "右表", "全市")).containsExactly(left, other);
    }
}
