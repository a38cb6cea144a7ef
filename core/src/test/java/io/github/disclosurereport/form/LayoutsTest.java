package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lays the tables out anew for each test, so that mutation testing sees the layout and not a table made long ago. */
class LayoutsTest {

    /** The resource was drawn from the blank form itself (2021) and from its description (2019), not from this code. */
    @ParameterizedTest
    @EnumSource
    void gridIsThatOfTheBlankForm(Edition edition) throws IOException {
        List<String> lines = new ArrayList<>();
        for (FormTable table : tables(edition)) {
            assertThat(table.edition()).isEqualTo(edition);
            lines.add("== " + table.section().id());
            table.rows().forEach(row -> lines.add(line(row)));
        }
        assertThat(lines).containsExactlyElementsOf(blankForm(edition));
    }

    private static String line(PrintedRow row) {
        return row.cells().stream()
                .map(cell -> (cell.cell().isPresent() ? "_" : cell.label()) + "{" + cell.rowSpan() + ","
                        + cell.colSpan() + "}")
                .collect(Collectors.joining(" | "));
    }

    private static List<String> blankForm(Edition edition) throws IOException {
        String name = "grid-" + edition.id() + ".txt";
        try (InputStream in = Objects.requireNonNull(LayoutsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPositionOfTheGridIsCoveredOnce(Edition edition) {
        for (FormTable table : tables(edition)) {
            int[][] covered = new int[table.rows().size()][table.width()];
            for (PrintedRow row : table.rows()) {
                for (PrintedCell cell : row.cells()) {
                    for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                        for (int c = cell.column(); c < cell.column() + cell.colSpan(); c++) {
                            covered[r][c]++;
                        }
                    }
                }
            }
            assertThat(List.of(covered))
                    .as(table.section().id())
                    .allSatisfy(row -> assertThat(row).containsOnly(1));
        }
    }

    @Test
    void figuresKnowTheLabelsThatGovernThem() {
        assertThat(headers(Edition.E2021, Cell.of(Applicant.BUSINESSES, RequestLine.STATE_SECRETS)))
                .containsExactly("申请人情况", "法人或其他组织", "商业企业", "三、本年度办理结果", "（三）不予公开", "1.属于国家秘密");
        assertThat(headers(Edition.E2021, Cell.of(Applicant.TOTAL, RequestLine.RECEIVED)))
                .containsExactly("申请人情况", "总计", "一、本年新收政府信息公开申请数量");
        assertThat(headers(Edition.E2019, Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.PENDING)))
                .containsExactly("行政诉讼", "未经复议直接起诉", "尚未审结");
        assertThat(headers(Edition.E2019, Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.AMOUNT)))
                .containsExactly("第二十条第（九）项", "采购总金额", "政府集中采购");
    }

    private static List<String> headers(Edition edition, Cell cell) {
        PrintedCell printed = tables(edition).stream()
                .flatMap(table -> table.printed(cell).stream())
                .findFirst()
                .orElseThrow();
        return printed.headers().stream().map(PrintedCell::label).toList();
    }

    @Test
    void scopesSayWhatALabelHeads() {
        FormTable requests = Layouts.requests(Edition.E2021);
        PrintedCell corner = requests.rows().get(0).cells().get(0);
        assertThat(corner.scope()).isEqualTo(HeaderScope.NONE);
        assertThat(corner.isHeader()).isFalse();
        assertThat(requests.rows().get(0).cells().get(1).scope()).isEqualTo(HeaderScope.COLUMN_GROUP);
        assertThat(requests.rows().get(1).cells().get(0).scope()).isEqualTo(HeaderScope.COLUMN);
        assertThat(requests.rows().get(3).cells().get(0).scope()).isEqualTo(HeaderScope.ROW);
        assertThat(requests.rows().get(5).cells().get(0).scope()).isEqualTo(HeaderScope.ROW_GROUP);
    }

    private static List<FormTable> tables(Edition edition) {
        return List.of(Layouts.disclosure(edition), Layouts.requests(edition), Layouts.disputes(edition));
    }
}
