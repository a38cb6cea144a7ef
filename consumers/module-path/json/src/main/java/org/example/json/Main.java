package org.example.json;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

public final class Main {

    public static void main(String[] arguments) throws IOException, ReportJsonException {
        AnnualReport report = AnnualReport.zero(Edition.E2019);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportExporter.withId("json").orElseThrow().export(report, bytes);
        if (!ReportJson.read(bytes.toByteArray()).equals(report)) {
            throw new IllegalStateException("not read back");
        }
    }
}
