package io.github.disclosurereport.examples.rollup;

import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads reports: {@code .json} is our JSON, anything else a published document. */
final class Reports {

    private Reports() {}

    static AnnualReport read(Path file, Locale locale) throws IOException, BadInputException {
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                    ? ReportJson.read(Files.readAllBytes(file))
                    : ReportReader.standard().read(file).report();
        } catch (ReportJsonException wrong) {
            throw new BadInputException(file + ": " + wrong.getMessage());
        } catch (UnreadableReportException wrong) {
            throw new BadInputException(file + ": " + wrong.message(locale));
        }
    }
}
