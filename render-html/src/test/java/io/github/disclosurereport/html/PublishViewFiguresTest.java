package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.math.BigDecimal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublishViewFiguresTest {

    private static final Cell CHARGES = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);
    private static final Cell PROCUREMENT = Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.AMOUNT);

    @ParameterizedTest
    @EnumSource
    void printsEachFigureOnceUnderItsPath(Edition edition) {
        AnnualReport report = SampleReports.distinct(edition);
        Document page = Pages.document(report);
        assertThat(page.select("td[data-cell]")).hasSameSizeAs(Form.of(edition).cells());
        for (Cell cell : Form.of(edition).cells()) {
            String text = Pages.figure(page, cell.path()).text();
            assertThat(text.replace("万元", ""))
                    .isEqualTo(report.get(cell).toString().replace("万元", ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsBlankMarkAndZeroApart(Edition edition) {
        for (Cell cell : Form.of(edition).cells()) {
            if (!cell.isAmount()) {
                assertThat(printed(edition, cell, Count.blank())).isEmpty();
                assertThat(printed(edition, cell, Count.notApplicable())).isEqualTo("/");
                assertThat(printed(edition, cell, Count.ZERO)).isEqualTo("0");
            }
        }
    }

    @Test
    void printsAnyCount() {
        Cell cell = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
        assertThat(printed(Edition.E2021, cell, Count.of(-3))).isEqualTo("-3");
        assertThat(printed(Edition.E2021, cell, Count.of(Long.MAX_VALUE))).isEqualTo("9223372036854775807");
    }

    @ParameterizedTest
    @CsvSource({
        "E2021, 1224.58, TEN_THOUSAND_YUAN, 1224.58",
        "E2021, 12245800, YUAN, 12245800元",
        "E2021, 1224.58, UNKNOWN, 1224.58",
        "E2019, 1224.58, TEN_THOUSAND_YUAN, 1224.58万元",
        "E2019, 12245800, YUAN, 12245800元",
        "E2019, 1E+3, UNKNOWN, 1000",
        "E2019, 0, YUAN, 0元"
    })
    void printsAnAmountWithItsUnitUnlessTheLabelStatesIt(
            Edition edition, BigDecimal value, AmountUnit unit, String expected) {
        Cell cell = edition == Edition.E2021 ? CHARGES : PROCUREMENT;
        assertThat(printed(edition, cell, Amount.of(value, unit))).isEqualTo(expected);
    }

    @Test
    void keepsBlankAndMarkOfAmountsApart() {
        assertThat(printed(Edition.E2021, CHARGES, Amount.blank())).isEmpty();
        assertThat(printed(Edition.E2021, CHARGES, Amount.notApplicable())).isEqualTo("/");
    }

    private static String printed(Edition edition, Cell cell, Figure figure) {
        String html = PublishView.fragment().render(AnnualReport.blank(edition).with(cell, figure));
        String start = "data-cell=\"" + cell.path() + "\"";
        String rest = html.substring(html.indexOf(start) + start.length());
        return rest.substring(rest.indexOf('>') + 1, rest.indexOf("</td>"));
    }
}
