package io.github.disclosurereport.json;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;

/** {@link ReportJson#write(AnnualReport, OutputStream)} as the exporter with the id {@code json}. Stateless and thread-safe. */
public final class JsonExporter implements ReportExporter {

    /** An exporter; all are alike. */
    public JsonExporter() {}

    @Override
    public String id() {
        return "json";
    }

    /**
     * The media type. JSON has no charset parameter: it is UTF-8.
     *
     * @return {@code application/json}
     */
    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void export(AnnualReport report, OutputStream out) throws IOException {
        ReportJson.write(report, out);
    }
}
