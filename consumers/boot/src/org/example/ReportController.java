package org.example;

import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reports over HTTP: JSON in our form, documents as bytes. */
@RestController
public class ReportController {

    private final ReportReader reader = ReportReader.standard();

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    public List<String> check(@RequestBody String json) throws ReportJsonException {
        return ReportValidator.standard().validate(ReportJson.read(json)).findings().stream()
                .map(finding -> finding.message(Locale.CHINA))
                .toList();
    }

    @PostMapping(path = "/result", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ValidationResult result(@RequestBody AnnualReport report) {
        return ReportValidator.standard().validate(report);
    }

    @PostMapping(path = "/read", consumes = MediaType.TEXT_HTML_VALUE, produces = MediaType.TEXT_PLAIN_VALUE)
    public String read(@RequestBody byte[] document) throws UnreadableReportException {
        return ReportJson.write(reader.read(document).report());
    }

    @PostMapping(path = "/page", consumes = MediaType.APPLICATION_JSON_VALUE, produces = "text/html;charset=UTF-8")
    public String page(@RequestBody String json) throws ReportJsonException {
        return PublishView.document().render(ReportJson.read(json));
    }
}
