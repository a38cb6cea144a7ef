package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Measured;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Cell ISSUED = Cell.of(DisclosureLine.GOVERNMENT_RULES, DisclosureColumn.ISSUED);
    private static final Cell REPEALED = Cell.of(DisclosureLine.GOVERNMENT_RULES, DisclosureColumn.REPEALED);

    private static Line line(Count issued, Count repealed) {
        AnnualReport report =
                AnnualReport.zero(Edition.E2021).with(ISSUED, issued).with(REPEALED, repealed);
        return new Line(DisclosureLine.GOVERNMENT_RULES, report.values());
    }

    @Test
    void linesAreThoseThatTheEditionPrintsBesideTheColumn() {
        assertThat(Line.beside(Edition.E2021, DisclosureColumn.IN_FORCE))
                .containsExactly(DisclosureLine.GOVERNMENT_RULES, DisclosureLine.NORMATIVE_DOCUMENTS);
        assertThat(Line.beside(Edition.E2019, DisclosureColumn.CHANGE))
                .containsExactly(
                        DisclosureLine.LICENSING,
                        DisclosureLine.OTHER_SERVICES,
                        DisclosureLine.PENALTIES,
                        DisclosureLine.COMPULSION,
                        DisclosureLine.ADMINISTRATIVE_CHARGES);
        assertThat(Line.beside(Edition.E2019, DisclosureColumn.IN_FORCE)).isEmpty();
    }

    @Test
    void cellsGoLineByLine() {
        List<DisclosureLine> lines = List.of(DisclosureLine.GOVERNMENT_RULES, DisclosureLine.NORMATIVE_DOCUMENTS);
        assertThat(Line.cells(lines, DisclosureColumn.ISSUED, DisclosureColumn.REPEALED))
                .containsExactly(
                        ISSUED,
                        REPEALED,
                        Cell.of(DisclosureLine.NORMATIVE_DOCUMENTS, DisclosureColumn.ISSUED),
                        Cell.of(DisclosureLine.NORMATIVE_DOCUMENTS, DisclosureColumn.REPEALED));
    }

    @Test
    void aMarkIsNoBlankAndCountsAsNothing() {
        Line line = line(Count.notApplicable(), Count.blank());
        assertThat(line.anyBlank(DisclosureColumn.ISSUED)).isFalse();
        assertThat(line.anyBlank(DisclosureColumn.ISSUED, DisclosureColumn.REPEALED))
                .isTrue();
        assertThat(line.count(DisclosureColumn.ISSUED)).isEqualTo(BigInteger.ZERO);
        assertThat(line(Count.of(5), Count.of(3)).count(DisclosureColumn.REPEALED))
                .isEqualTo(BigInteger.valueOf(3));
    }

    @Test
    void argumentsAreTheFiguresAsTheyStand() {
        assertThat(line(Count.of(5), Count.blank()).arguments(DisclosureColumn.ISSUED, DisclosureColumn.REPEALED))
                .isEqualTo(Map.of(
                        "line", DisclosureLine.GOVERNMENT_RULES,
                        "issued", new Measured(Count.of(5), ISSUED),
                        "repealed", new Measured(Count.blank(), REPEALED)));
    }
}
