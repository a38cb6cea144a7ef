package org.example.all;

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
import java.util.List;

public final class Main {

    public static void main(String[] arguments) throws IOException, ReportJsonException, UnreadableReportException {
        AnnualReport report =
                AnnualReport.zero(Edition.E2021).withCover(Cover.of(Organ.named("测试局"), 2024));
        List<ReportExporter> exporters = ReportExporter.available();
        if (exporters.size() != 2) {
            throw new IllegalStateException("exporters found: " + exporters);
        }
        for (ReportExporter exporter : exporters) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            exporter.export(report, bytes);
            AnnualReport back = exporter.id().equals("json")
                    ? ReportJson.read(bytes.toByteArray())
                    : ReportReader.standard().read(bytes.toString(StandardCharsets.UTF_8)).report();
            if (!back.values().equals(report.values())) {
                throw new IllegalStateException("lost by " + exporter.id());
            }
            ReportValidator.standard().validate(back);
        }
    }
}
