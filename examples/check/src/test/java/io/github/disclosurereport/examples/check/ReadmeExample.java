package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;
import io.github.disclosurereport.validation.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The README's code, so that it compiles; {@link ReadmeTest} holds the two together. */
final class ReadmeExample {

    private ReadmeExample() {}

    @SuppressWarnings("SystemOut")
    static void run() throws IOException, UnreadableReportException {
        ReportImport read = ReportReader.standard().read(Path.of("report.html")); // HTML, text, Word, Excel, PDF
        AnnualReport report = read.report();
        read.unread().forEach(left -> System.out.println("not read: " + left.where() + " " + left.text()));

        Count refused = report.requests().total().outcomes().refused().sum(); // blank if any reason is blank
        System.out.println(report.cover().organ().name() + ": " + refused + " refused");

        ValidationResult result = ReportValidator.standard().validate(report);
        for (Finding finding : result.findings()) {
            System.out.println(finding.severity() + " " + finding.cells());
            System.out.println(finding.message(Locale.CHINA)); // where, both figures, the difference, what to do
        }

        Diagnosis diagnosis = ErrorLocator.standard().diagnose(report); // which cell is wrong, and what it should say
        diagnosis.messages(Locale.CHINA).forEach(System.out::println);
        AnnualReport corrected = report.with(diagnosis.edits()); // a copy; nothing is changed by itself

        Files.writeString(Path.of("corrected.json"), ReportJson.write(corrected));
        Files.writeString(Path.of("corrected.html"), PublishView.document().render(corrected));
    }
}
