package io.github.disclosurereport.html;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The publish view behind the exporter contract, encoded as UTF-8. Immutable and thread-safe. */
public final class HtmlExporter implements ReportExporter {

    private final PublishView view;

    /** Writes whole documents with the stylesheet embedded. */
    public HtmlExporter() {
        this(PublishView.document());
    }

    /**
     * Writes what the view shows.
     *
     * @param view the view
     */
    public HtmlExporter(PublishView view) {
        this.view = Objects.requireNonNull(view, "view");
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void export(AnnualReport report, OutputStream out) throws IOException {
        out.write(view.render(report).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
