package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValidationResultTest {

    private static final Cell IN_FORCE = Cell.of(DisclosureLine.GOVERNMENT_RULES, DisclosureColumn.IN_FORCE);

    private static ValidationResult stock(int inForce) {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1).with(IN_FORCE, Count.of(inForce));
        return ReportValidator.standard().validate(report);
    }

    private static List<Acknowledgement> explained(ValidationResult result) {
        return result.findings().stream()
                .map(finding -> new Acknowledgement(finding.fingerprint(), "机构调整"))
                .toList();
    }

    @Test
    void anExplainedWarningStaysButIsSettled() {
        ValidationResult result = stock(0);
        assertThat(result.open()).hasSize(1);
        ValidationResult settled = result.acknowledge(explained(result));
        assertThat(settled.findings()).isEqualTo(result.findings());
        assertThat(settled.explanation(settled.findings().get(0))).contains("机构调整");
        assertThat(settled.open()).isEmpty();
        assertThat(result.explanation(result.findings().get(0))).isEmpty();
    }

    @Test
    void anErrorMustBeCorrectedWhateverIsSaid() {
        ValidationResult wrong = ReportValidator.standard().validate(SampleReports.guiyang2020());
        ValidationResult said = wrong.acknowledge(explained(wrong));
        assertThat(said.isValid()).isFalse();
        assertThat(said.open()).extracting(Finding::severity).hasSize(2).containsOnly(Severity.ERROR);
    }

    @Test
    void anExplanationOfOtherFiguresIsDropped() {
        List<Acknowledgement> forZero = explained(stock(0));
        ValidationResult one = stock(1).acknowledge(forZero);
        assertThat(one.acknowledgements()).isEmpty();
        assertThat(one.open()).hasSize(1);
    }

    @Test
    void anExplanationIsOfOneFindingAlone() {
        ValidationResult wrong = ReportValidator.standard().validate(SampleReports.guiyang2020());
        List<Acknowledgement> one = explained(wrong).subList(1, 2);
        ValidationResult said = wrong.acknowledge(one);
        assertThat(said.findings()).hasSize(3);
        assertThat(said.acknowledgements()).isEqualTo(one);
        assertThat(said.findings().stream().map(said::explanation).map(Optional::isPresent))
                .containsExactly(false, true, false);
    }

    @Test
    void aNoteIsNeverOpen() {
        ValidationResult wrong = ReportValidator.standard().validate(SampleReports.guiyang2020());
        assertThat(wrong.findings(Severity.INFO)).hasSize(1);
        assertThat(wrong.open()).isEqualTo(wrong.findings(Severity.ERROR)).hasSize(2);
    }

    @Test
    void everyFindingStandsInOneGroupOfEachKind() {
        ValidationResult wrong = ReportValidator.standard().validate(AnnualReport.blank(Edition.E2021));
        assertThat(wrong.bySection().values().stream().flatMap(List::stream)).isEqualTo(wrong.findings());
        assertThat(wrong.byTable().values().stream().flatMap(List::stream))
                .containsExactlyElementsOf(wrong.findings().stream()
                        .filter(finding -> finding.subject().isPresent())
                        .toList());
        assertThat(wrong.bySeverity().keySet().stream()).isSortedAccordingTo(Comparator.naturalOrder());
        wrong.bySeverity().forEach((severity, findings) -> assertThat(findings).isEqualTo(wrong.findings(severity)));
    }

    @Test
    void anExplanationCountsUntilItsLastDay() {
        ValidationResult result = stock(0);
        LocalDate last = LocalDate.of(2026, 3, 31);
        List<Acknowledgement> explained =
                List.of(new Acknowledgement(result.findings().get(0).fingerprint(), "机构调整", "办公室", Optional.of(last)));
        assertThat(result.acknowledge(explained, last).acknowledged()).isEqualTo(result.findings());
        assertThat(result.acknowledge(explained, last.plusDays(1)).acknowledged())
                .isEmpty();
    }

    @Test
    void onlyWhatWasNotKnownIsNew() {
        ValidationResult wrong = ReportValidator.standard().validate(SampleReports.guiyang2020());
        Finding known = wrong.findings().get(0);
        assertThat(wrong.newSince(Set.of(known.fingerprint())))
                .hasSize(wrong.findings().size() - 1)
                .doesNotContain(known);
        assertThat(wrong.newSince(Set.of())).isEqualTo(wrong.findings());
    }

    @Test
    void everyOutcomeIsACheck() {
        assertThat(new ValidationResult(List.of(), 1, 2, 4, 8, List.of()).checks())
                .isEqualTo(15);
    }

    @Test
    void checksAddUp() {
        ValidationResult result = ReportValidator.standard().validate(SampleReports.guiyang2020());
        assertThat(result.checks())
                .isEqualTo(result.satisfied() + result.violated() + result.notEvaluated() + result.notApplicable());
    }
}
