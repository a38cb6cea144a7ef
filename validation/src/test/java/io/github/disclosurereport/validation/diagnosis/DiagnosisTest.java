package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.testkit.OfficeSize;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.testkit.TypingErrors;
import io.github.disclosurereport.validation.Acknowledgement;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final ErrorLocator LOCATOR = ErrorLocator.standard();
    private static final ReportValidator VALIDATOR = ReportValidator.standard();
    private static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
    private static final Cell REFUSED = Cell.of(Applicant.BUSINESSES, RequestLine.STATE_SECRETS);

    private static CellEdit cure(Cell cell, long wrong) {
        return new CellEdit(cell, Count.of(wrong), SampleReports.city2025().get(cell));
    }

    private static ValidationResult attached(AnnualReport report) {
        return LOCATOR.diagnose(report).attachTo(VALIDATOR.validate(report));
    }

    @Test
    void aPartIsNamedInBothLanguages() {
        List<DiagnosedPart> parts = LOCATOR.diagnose(SampleReports.city2025()).parts();
        assertThat(parts)
                .extracting(part -> part.where().in(Locale.CHINA, Edition.E2021))
                .startsWith("第三部分");
        assertThat(parts)
                .extracting(part -> part.where().in(Locale.UK, Edition.E2021))
                .startsWith("section 3");
    }

    @Test
    void everyFindingGetsTheEditsOfItsOwnCells() {
        AnnualReport wrong =
                SampleReports.city2025().with(GRANTED, Count.of(8555)).with(REFUSED, Count.of(700));
        List<Finding> findings = attached(wrong).findings();
        assertThat(findings)
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.corrections())
                        .containsExactly(finding.cells().contains(GRANTED) ? cure(GRANTED, 8555) : cure(REFUSED, 700)));
        assertThat(findings)
                .filteredOn(finding -> finding.cells().contains(GRANTED))
                .hasSize(2);
    }

    @Test
    void oneFindingCanHaveSeveral() {
        Cell others = Cell.of(Applicant.BUSINESSES, RequestLine.GRANTED);
        AnnualReport wrong =
                SampleReports.city2025().with(GRANTED, Count.of(8555)).with(others, Count.of(1029));
        assertThat(attached(wrong).findings())
                .filteredOn(finding ->
                        finding.cells().contains(GRANTED) && finding.cells().contains(others))
                .singleElement()
                .satisfies(finding -> assertThat(finding.corrections())
                        .containsExactlyInAnyOrder(cure(others, 1029), cure(GRANTED, 8555)));
    }

    @Test
    void nothingElseOfTheResultChanges() {
        AnnualReport wrong = SampleReports.guiyang2020().with(GRANTED, Count.of(21));
        ValidationResult plain = VALIDATOR.validate(wrong);
        List<Acknowledgement> explained = plain.findings().stream()
                .map(finding -> new Acknowledgement(finding.fingerprint(), "口径"))
                .toList();
        ValidationResult said = plain.acknowledge(explained);
        ValidationResult attached = LOCATOR.diagnose(wrong).attachTo(said);
        assertThat(attached).isNotEqualTo(said);
        assertThat(attached.acknowledgements()).isEqualTo(explained);
        assertThat(attached.findings())
                .extracting(Finding::fingerprint)
                .isEqualTo(plain.findings().stream().map(Finding::fingerprint).toList());
        List<Finding> bare = attached.findings().stream()
                .map(finding -> finding.withCorrections(List.of()))
                .toList();
        assertThat(attached.withFindings(bare)).isEqualTo(said);
    }

    @Test
    void aTieProposesNothing() {
        AnnualReport wrong = WorkedReport.disputes(3, 1, 0, 2, 8);
        assertThat(attached(wrong).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.corrections().isEmpty());
    }

    @Test
    void togetherTheFindingsHaveAllEdits() {
        SplittableRandom random = new SplittableRandom(11);
        int several = 0;
        for (int run = 0; run < 200; run++) {
            Edition edition = Edition.values()[run % 2];
            AnnualReport valid = SampleReports.realistic(edition, OfficeSize.CITY, run);
            List<Cell> cells = Form.of(edition).table(Section.REQUESTS).cells();
            AnnualReport wrong = valid.with(TypingErrors.in(valid.values(), cells, 1 + run % 3, random));
            Diagnosis diagnosis = LOCATOR.diagnose(wrong);
            Set<CellEdit> found = new LinkedHashSet<>();
            for (Finding finding : diagnosis.attachTo(VALIDATOR.validate(wrong)).findings()) {
                found.addAll(finding.corrections());
            }
            assertThat(found).as("seed 11, run %d", run).containsExactlyInAnyOrderElementsOf(diagnosis.edits());
            List<CellEdit> edits = new ArrayList<>(found);
            if (!edits.isEmpty()) {
                several += edits.size() > 1 ? 1 : 0;
                assertThat(VALIDATOR.validate(wrong.with(edits)).findings())
                        .as("seed 11, run %d", run)
                        .isEmpty();
            }
        }
        assertThat(several).as("seed 11").isGreaterThan(100);
    }
}
