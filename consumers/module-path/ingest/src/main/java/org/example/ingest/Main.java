package org.example.ingest;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Main {

    public static void main(String[] arguments) throws IOException, UnreadableReportException {
        ReportReader reader = ReportReader.standard();
        AnnualReport report = reader.read(Files.readString(Path.of(arguments[0]))).report();
        if (report.get(Cell.ofPath("requests.total.received")).isBlank()) {
            throw new IllegalStateException("nothing read");
        }
        try {
            reader.read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
            throw new IllegalStateException("read without PDFBox");
        } catch (UnreadableReportException refused) {
            if (refused.reason() != UnreadableReason.MISSING_LIBRARY) {
                throw refused;
            }
        }
    }
}
