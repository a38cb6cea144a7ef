package io.github.disclosurereport.examples.modulepath;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.validation.ReportValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes a report once around: exports it in every format that is offered, reads it back, and checks it. */
public final class Main {

    private Main() {}

    /**
     * Prints one line a step; ends with an exception if a module hides what its users need.
     *
     * @param arguments none
     * @throws IOException never: everything stays in memory
     * @throws ReportJsonException if the JSON is not read back
     * @throws UnreadableReportException if the HTML is not read back
     */
    public static void main(String[] arguments) throws IOException, ReportJsonException, UnreadableReportException {
        Cover cover = Cover.of(Organ.named("Test"), 2024);
        AnnualReport report = AnnualReport.zero(Edition.E2021).withCover(cover);
        for (ReportExporter exporter : ReportExporter.available()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            exporter.export(report, bytes);
            System.out.println("exporter " + exporter.id());
            AnnualReport back = switch (exporter.id()) {
                case "json" -> ReportJson.read(bytes.toByteArray());
                case "html" ->
                    ReportReader.standard()
                            .read(bytes.toString(StandardCharsets.UTF_8))
                            .report();
                default -> report;
            };
            System.out.println(back.values().equals(report.values()) ? "read back" : "lost");
        }
        ReportValidator.standard().validate(report).findings().stream()
                .limit(1)
                .forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
        System.out.println("module " + Main.class.getModule().isNamed());
    }
}
