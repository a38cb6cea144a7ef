package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.DisclosureBlock;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridReaderTest {

    private static final Section TWO = Section.PROACTIVE_DISCLOSURE;
    private static final String HEAD = head(Edition.E2021, 0);

    private final ReadingCollector readings = new ReadingCollector(Edition.E2021, 100);

    /** The row of heads of a block of section 二. */
    private static String head(Edition edition, int block) {
        return DisclosureBlock.of(edition).get(block).columns().stream()
                .map(column -> column.label(edition))
                .collect(Collectors.joining("|", "项目|", ""));
    }

    private void read(Edition edition, Section section, String... rows) {
        new GridReader(TableLabels.of(edition, section), readings, OptionalInt.empty())
                .read(Blocks.table(1, rows).grid(), "");
    }

    private void requests(String... rows) {
        read(Edition.E2021, Section.REQUESTS, rows);
    }

    private String numbers() {
        return Gathered.numbers(readings);
    }

    private List<String> left() {
        return Gathered.left(readings);
    }

    @ParameterizedTest
    @CsvSource({
        "规章|1|2|3, 1 2 3, ",
        "规章|规章|1|2|3, 1 2 3, ",
        "规 章||1|2|3|, 1 2 3, ",
        "规章, '', WRONG_COUNT 规章",
        "规章|数据1|数据2, '', ",
        "党内法规|1|2|3, '', NO_SUCH_LINE 党内法规 | 1 | 2 | 3",
        "7|规章|1|2|3, '', NO_SUCH_LINE 7 | 规章 | 1 | 2 | 3",
        "其中：网上|1|2|3, '', NO_SUCH_LINE 其中：网上 | 1 | 2 | 3"
    })
    void aRowIsReadByTheLabelBeforeItsFigures(String row, String numbers, String left) {
        read(Edition.E2021, TWO, row);
        assertThat(numbers()).isEqualTo(numbers);
        assertThat(left()).isEqualTo(left == null ? List.of() : List.of(left));
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章|1|2|3", "党内法规|1|2|3"})
    void headsBelowFiguresBeginAnew(String row) {
        read(Edition.E2019, TWO, head(Edition.E2019, 0), row, head(Edition.E2019, 3), "行政事业性收费|5|6");
        assertThat(numbers()).endsWith("5 6");
    }

    @Test
    void aShortLabelIsALineOnlyBelowTheOneBeforeIt() {
        requests("3.其他|0|0|0|0|0|0|0", "总计|总计|2|0|0|0|0|0|2", "其他|9|0|0|0|0|0|9");
        assertThat(numbers()).isEqualTo("0 0 0 0 0 0 0 2 0 0 0 0 0 2");
    }

    @Test
    void aLabelBesideTheHeadOfAColumnIsNoLine() {
        requests("总计|2.重复申请|0|0|0|0|0|0|0");
        assertThat(left()).containsExactly("NO_SUCH_LINE 总计 | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0");
    }

    /** Reads a grid, a cell over two rows written "7^", one over two columns "7>". */
    private void spans(String... rows) {
        SpanGrid grid = new SpanGrid(1, rows.length, 10);
        for (String row : rows) {
            grid.row();
            for (String cell : row.split("\\|", -1)) {
                grid.cell(cell.replaceAll("[>^]", ""), cell.endsWith("^") ? 2 : 1, cell.endsWith(">") ? 2 : 1);
            }
            grid.endRow();
        }
        new GridReader(TableLabels.of(Edition.E2021, TWO), readings, OptionalInt.empty()).read(grid.build(), "");
    }

    @Test
    void oneCellOverTwoRowsOrUnderTwoHeadsIsNobodysFigure() {
        spans(HEAD, "规章|7^|8|9", "行政规范性文件|5|6", HEAD, "规章|7>|8");
        assertThat(numbers()).isEmpty();
        assertThat(left()).containsExactly("MERGED 7 | 8 | 9", "MERGED 7 | 5 | 6", "MERGED 7 | 8");
    }

    @Test
    void aLabelOverTwoRowsIsThatOfTheFirst() {
        spans(HEAD, "规章^|1|2|3", "4|5|6");
        assertThat(numbers()).isEqualTo("1 2 3");
        assertThat(left()).containsExactly("NO_SUCH_LINE 规章 | 4 | 5 | 6");
    }
}
