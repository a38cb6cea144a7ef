package io.github.disclosurereport.ingest.internal.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.Grid;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlGridTest {

    private final Set<NoteCode> cuts = EnumSet.noneOf(NoteCode.class);

    private Grid grid(String rows) {
        return HtmlGrid.of(
                Objects.requireNonNull(
                        Jsoup.parse("<table>" + rows + "</table>").selectFirst("table")),
                1,
                ReadLimits.standard(),
                cuts);
    }

    @Test
    void rowsOfAllGroupsInOrder() {
        Grid grid = grid("<thead><tr><th>a<th>b</thead><tbody><tr><td>1<td>2</tbody><tfoot><tr><td>3<td>4</tfoot>");
        assertThat(grid.words()).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void whatIsHiddenIsNotThere() {
        Grid grid = grid("<tr hidden><td>0<td>0<tr><td style='Display: none'>x<td>1<td>2"
                + "<tbody style='display:none'><tr><td>3<td>4</tbody>");
        assertThat(grid.words()).containsExactly(List.of("1", "2"));
    }

    @Test
    void spansAreReadAsBrowsersReadThem() {
        Grid grid = grid("<tr><td rowspan='2px'>a<td colspan=x>b<tr><td>c");
        assertThat(grid.words()).containsExactly(List.of("a", "b"), List.of("a", "c"));
        assertThat(grid.hasSpans()).isTrue();
    }

    @Test
    void columnsBeyondTheLimitAreNoted() {
        int most = ReadLimits.standard().columns();
        Grid grid = grid("<tr>" + "<td>1".repeat(most + 1));
        assertThat(grid.squares()).isEqualTo(most);
        assertThat(cuts).containsExactly(NoteCode.LIMIT_TABLE_SIZE);
    }
}
