package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.HeaderScope;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of a page against the catalogue: text, spans and scopes, row by row and cell by cell. */
class PublishViewGridTest {

    @ParameterizedTest
    @EnumSource
    void printsTheBlankFormCellForCell(Edition edition) {
        Document page = Pages.document(AnnualReport.blank(edition));
        for (FormTable table : Form.of(edition).tables()) {
            List<Element> rows = Pages.table(page, table.section()).select("tr");
            assertThat(rows).hasSameSizeAs(table.rows());
            for (int i = 0; i < rows.size(); i++) {
                compare(rows.get(i), table.rows().get(i));
            }
        }
    }

    private static void compare(Element row, PrintedRow printed) {
        assertThat(row.children()).hasSameSizeAs(printed.cells());
        for (int i = 0; i < printed.cells().size(); i++) {
            Element element = row.child(i);
            PrintedCell cell = printed.cells().get(i);
            assertThat(element.text()).isEqualTo(cell.label());
            assertThat(span(element, "rowspan")).as(cell.label()).isEqualTo(cell.rowSpan());
            assertThat(span(element, "colspan")).as(cell.label()).isEqualTo(cell.colSpan());
            assertThat(element.tagName()).as(cell.label()).isEqualTo(cell.isHeader() ? "th" : "td");
            assertThat(element.attr("scope")).as(cell.label()).isEqualTo(scope(cell.scope()));
            assertThat(element.attr("data-cell"))
                    .isEqualTo(cell.cell().map(Object::toString).orElse(""));
        }
    }

    private static int span(Element element, String attribute) {
        return element.hasAttr(attribute) ? Integer.parseInt(element.attr(attribute)) : 1;
    }

    private static String scope(HeaderScope scope) {
        return switch (scope) {
            case NONE -> "";
            case COLUMN -> "col";
            case COLUMN_GROUP -> "colgroup";
            case ROW -> "row";
            case ROW_GROUP -> "rowgroup";
        };
    }

    @ParameterizedTest
    @EnumSource
    void namesTheHeadsOfEachFigureInOrder(Edition edition) {
        Document page = Pages.document(AnnualReport.zero(edition));
        for (FormTable table : Form.of(edition).tables()) {
            table.cells().forEach(cell -> {
                List<String> labels = List.of(
                                Pages.figure(page, cell.path()).attr("headers").split(" ", -1))
                        .stream()
                        .map(id -> page.expectFirst("th#" + id).text())
                        .toList();
                List<String> printed = table.printed(cell).orElseThrow().headers().stream()
                        .map(PrintedCell::label)
                        .toList();
                assertThat(labels).as(cell.path()).isEqualTo(printed);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesALoneHeadToThePageBreaksAndEachBlockABody(Edition edition) {
        Document page = Pages.document(AnnualReport.zero(edition));
        for (FormTable table : Form.of(edition).tables()) {
            Element printed = Pages.table(page, table.section());
            boolean stacked = table.section() == Section.PROACTIVE_DISCLOSURE;
            assertThat(printed.select("thead")).hasSize(stacked ? 0 : 1);
            assertThat(printed.select("tbody")).hasSameSizeAs(table.blocks());
            int columns = printed.select("colgroup").stream()
                    .mapToInt(group -> span(group, "span"))
                    .sum();
            assertThat(columns).isEqualTo(table.width());
        }
    }
}
