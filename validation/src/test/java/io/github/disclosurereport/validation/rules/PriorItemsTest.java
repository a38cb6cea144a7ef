package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorItemsTest {

    private static final Cell PRIOR = Cell.of(DisclosureLine.LICENSING, DisclosureColumn.ITEMS_LAST_YEAR);
    private static final Cell CHANGE = Cell.of(DisclosureLine.LICENSING, DisclosureColumn.CHANGE);

    private static List<Finding> findings(String prior, String change) {
        AnnualReport report = SampleReports.valid(Edition.E2019, 1)
                .with(PRIOR, Count.parse(prior))
                .with(CHANGE, Count.parse(change));
        return ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> finding.rule().id().equals("items.prior"))
                .toList();
    }

    @Test
    void watchesFiveLinesOfThe2019Edition() {
        assertThat(new PriorItems().cells()).hasSize(10).contains(PRIOR, CHANGE);
        assertThat(findings("8", "-8")).isEmpty();
        assertThat(findings("8", "/")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8, -8, S",
        "8, /, S",
        "0, 0, S",
        "8, -9, V",
        "-1, 5, V",
        "-1, '', V", // The sign alone is wrong.
        "'', -9, N",
        "3, '', N",
        "/, -3, N",
        "9223372036854775807, 9223372036854775807, S",
    })
    void everyLineIsOneCheck(String prior, String change, String outcome) {
        AnnualReport report =
                AnnualReport.zero(Edition.E2019).with(PRIOR, Count.parse(prior)).with(CHANGE, Count.parse(change));
        assertThat(Checked.of(new PriorItems(), report).outcomes()).isEqualTo(outcome + "SSSS");
    }

    @Test
    void aBlankIsNotEvaluated() {
        assertThat(findings("", "-9")).isEmpty();
        assertThat(findings("3", "")).isEmpty();
        assertThat(findings("/", "-3")).as("no such items, so nothing to sink").isEmpty();
    }

    @Test
    void itemsDoNotSinkBelowZero() {
        assertThat(findings("8", "-9")).singleElement().satisfies(finding -> {
            assertThat(finding.cells()).containsExactly(PRIOR, CHANGE);
            assertThat(finding.message(Locale.CHINA))
                    .isEqualTo("【请核实】第二部分“行政许可”行：“上一年项目数量”8项，“本年增/减”-9项，相加为-1项，小于0。请核实这两个数字。 [items.prior]");
            assertThat(finding.message(Locale.UK))
                    .contains("\"items last year\" 8 and \"increase or decrease this year\" -9", "make -1");
        });
    }

    @Test
    void itemsOfLastYearBearNoSign() {
        assertThat(findings("-8", "9")).singleElement().satisfies(finding -> {
            assertThat(finding.cells()).containsExactly(PRIOR);
            assertThat(finding.message(Locale.CHINA)).contains("“上一年项目数量”填-8项，带有负号，疑似");
            assertThat(finding.message(Locale.UK)).contains("with a minus sign");
        });
    }
}
