package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NegativeFiguresTest {

    private static List<Finding> negatives(AnnualReport report) {
        return ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> finding.rule().id().equals("figures.negative"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyCellButTheChangesMustNotBeNegative(Edition edition) {
        AnnualReport valid = SampleReports.valid(edition, 3);
        assertThat(negatives(valid)).isEmpty();
        for (Cell cell : Form.of(edition).cells()) {
            Figure negative = cell.isAmount() ? Amount.of(new BigDecimal("-0.5"), AmountUnit.YUAN) : Count.of(-1);
            assertThat(negatives(valid.with(cell, negative)))
                    .as(cell.path())
                    .hasSize(cell.maySinkBelowZero() ? 0 : 1)
                    .allSatisfy(finding -> assertThat(finding.cells()).containsExactly(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNotNegative(Edition edition) {
        NegativeFigures rule = new NegativeFigures(edition);
        assertThat(Checked.of(rule, AnnualReport.zero(edition)).outcomes()).isEqualTo("S");
        assertThat(Checked.of(rule, AnnualReport.blank(edition)).outcomes()).isEqualTo("S");
        Cell amount = rule.cells().stream().filter(Cell::isAmount).findFirst().orElseThrow();
        assertThat(Checked.of(rule, AnnualReport.zero(edition).with(amount, Amount.notApplicable()))
                        .outcomes())
                .isEqualTo("S");
        AnnualReport both = AnnualReport.zero(edition)
                .with(amount, Amount.of(new BigDecimal("-0.01"), AmountUnit.UNKNOWN))
                .with(rule.cells().get(0), Count.of(-1));
        assertThat(Checked.of(rule, both).outcomes()).as("one finding a cell").isEqualTo("VV");
    }

    @Test
    void namesTheCellAndTheFigure() {
        Cell issued = Cell.of(DisclosureLine.GOVERNMENT_RULES, DisclosureColumn.ISSUED);
        Cell money = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);
        AnnualReport report = SampleReports.valid(Edition.E2021, 3)
                .with(issued, Count.of(-2))
                .with(money, Amount.of(new BigDecimal("-0.5"), AmountUnit.TEN_THOUSAND_YUAN));
        assertThat(negatives(report))
                .extracting(finding -> finding.message(Locale.CHINA))
                .containsExactly(
                        "【必须更正】第二部分“规章”行“本年制发件数”列填-2件：件数和金额不能为负数。请核对后改正。 [figures.negative]",
                        "【必须更正】第二部分“行政事业性收费”行“本年收费金额（单位：万元）”列填-0.5万元：件数和金额不能为负数。请核对后改正。 [figures.negative]");
        assertThat(negatives(report).get(0).message(Locale.UK))
                .contains("says -2: counts and amounts", "cannot be negative");
    }
}
