package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;

/** A text with one wrong figure, read and checked. */
final class Documents {

    static final Cell WRONG = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.RECEIVED);

    private Documents() {}

    /** The published text. */
    static String text() {
        AnnualReport right = SampleReports.valid(Edition.E2021, 7);
        long number = ((Count) right.get(WRONG)).value();
        return FlatText.of(right.with(WRONG, Count.of(number + 100)));
    }

    static ReportImport read() {
        try {
            return ReportReader.standard().read(text());
        } catch (UnreadableReportException e) {
            throw new IllegalStateException(e);
        }
    }

    static ValidationResult result(AnnualReport report) {
        ValidationResult plain = ReportValidator.standard().validate(report);
        return ErrorLocator.standard().diagnose(report).attachTo(plain);
    }

    static CheckedDocument checked() {
        ReportImport read = read();
        return CheckedDocument.of("各县/年报 2021.txt", result(read.report())).withPlaces(SourcePlaces.of(read));
    }

    static CheckedDocument clean() {
        return CheckedDocument.of(
                "clean.json", new ValidationResult(java.util.List.of(), 1, 0, 0, 0, java.util.List.of()));
    }
}
