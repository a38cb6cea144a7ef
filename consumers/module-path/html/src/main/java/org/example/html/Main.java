package org.example.html;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.model.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

public final class Main {

    public static void main(String[] arguments) throws IOException {
        AnnualReport report = AnnualReport.zero(Edition.E2021);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportExporter.withId("html").orElseThrow().export(report, bytes);
        if (!PublishView.document().render(report).equals(bytes.toString(StandardCharsets.UTF_8))) {
            throw new IllegalStateException("the exporter writes another page");
        }
    }
}
