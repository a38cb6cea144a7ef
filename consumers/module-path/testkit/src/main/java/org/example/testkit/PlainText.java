package org.example.testkit;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An exporter of a stranger's own. */
public final class PlainText implements ReportExporter {

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void export(AnnualReport report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Form.of(report.edition()).cells().forEach(cell -> text.append(report.get(cell)).append('\n'));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
