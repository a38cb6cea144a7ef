package io.github.disclosurereport.json.jackson2;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.Acknowledgement;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.ClaimEvidence;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;
import io.github.disclosurereport.validation.rollup.RollupCheck;
import io.github.disclosurereport.validation.rollup.RollupResult;
import io.github.disclosurereport.validation.rollup.Roster;
import io.github.disclosurereport.validation.rule.ReportView;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Reports with mistakes, and what the library says of them. The same seed gives the same values. */
final class SeededValues {

    private static final int MOST_MISTAKES = 8;
    private static final ReportValidator VALIDATOR = ReportValidator.standard();
    private static final ErrorLocator LOCATOR = ErrorLocator.standard();

    private SeededValues() {}

    static AnnualReport report(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Edition edition = Edition.values()[random.nextInt(2)];
        AnnualReport report = SampleReports.valid(edition, seed);
        List<Cell> cells = Form.of(edition).cells();
        for (int left = random.nextInt(MOST_MISTAKES); left > 0; left--) {
            Cell cell = cells.get(random.nextInt(cells.size()));
            report = report.with(cell, cell.isAmount() ? amount(random) : count(random));
        }
        return random.nextInt(4) == 0
                ? report.with(Section.OVERVIEW, Narrative.of("全年收到政府信息公开申请" + random.nextInt(900) + "件，\"等\"17个目录。"))
                : report;
    }

    private static Figure count(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> Count.blank();
            case 1 -> Count.notApplicable();
            case 2 -> Count.of(random.nextLong());
            default -> Count.of(random.nextInt(1000));
        };
    }

    private static Figure amount(SplittableRandom random) {
        AmountUnit unit = AmountUnit.values()[random.nextInt(3)];
        return switch (random.nextInt(4)) {
            case 0 -> Amount.blank();
            case 1 -> Amount.notApplicable();
            default -> Amount.of(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(12)), unit);
        };
    }

    private static ReportView view(long seed) {
        AnnualReport report = report(seed);
        return ReportView.of(report).withPrevious(report(seed + 1));
    }

    static ValidationResult result(long seed) {
        ValidationResult result = VALIDATOR.validate(view(seed));
        ValidationResult corrected = diagnosis(seed).attachTo(result);
        List<Acknowledgement> explained = corrected.findings().stream()
                .limit(1)
                .map(finding -> new Acknowledgement(finding.fingerprint(), "机构调整"))
                .toList();
        return corrected.acknowledge(explained);
    }

    static Diagnosis diagnosis(long seed) {
        ReportView view = view(seed);
        return LOCATOR.diagnose(view, ClaimEvidence.of(view));
    }

    static RollupResult rollup(long seed) {
        AnnualReport first = SampleReports.valid(Edition.E2021, seed);
        AnnualReport region = report(seed);
        String organ = first.cover().organ().name();
        Roster roster = Roster.of(List.of(Roster.Member.included(organ)));
        return RollupCheck.over(roster).check(region, List.of(first));
    }

    static ReportImport read(long seed) {
        try {
            return ReportReader.standard().read(FlatText.of(report(seed)));
        } catch (UnreadableReportException e) {
            throw new IllegalStateException("seed " + seed, e);
        }
    }
}
