package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.ReportExporterContract;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlExporterTest extends ReportExporterContract {

    private static final AnnualReport REPORT = SampleReports.valid(Edition.E2021, 1);

    @Override
    protected ReportExporter exporter() {
        return new HtmlExporter();
    }

    @Override
    protected String unsafe() {
        return "<script>alert(1)</script>";
    }

    @Test
    void isFoundByItsId() {
        assertThat(ReportExporter.withId("html")).containsInstanceOf(HtmlExporter.class);
    }

    @Test
    void writesWhatItsViewShows() throws IOException {
        PublishView view = PublishView.fragment().withEnglish(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter(view).export(REPORT, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(view.render(REPORT));
    }
}
