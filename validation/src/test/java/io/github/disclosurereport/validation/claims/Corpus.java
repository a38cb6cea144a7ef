package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The published documents, where they stand beside the checkout; tests that need them are skipped where they do not. */
public final class Corpus {

    private static final List<String> FOLDERS = List.of("seed", "corpus");

    private Corpus() {}

    /** A document with some of its words changed, each of which must stand in it. */
    public static AnnualReport edited(String document, String... fromTo) throws IOException, UnreadableReportException {
        String text = Files.readString(file(document), StandardCharsets.UTF_8);
        for (int i = 0; i < fromTo.length; i += 2) {
            if (!text.contains(fromTo[i])) {
                throw new AssertionError(document + " does not say " + fromTo[i]);
            }
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        Path copy = Files.createTempFile("edited", document.substring(document.lastIndexOf('.')));
        try {
            Files.writeString(copy, text, StandardCharsets.UTF_8);
            return ReportReader.standard().read(copy).report();
        } finally {
            Files.delete(copy);
        }
    }

    private static Path file(String document) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            for (String folder : FOLDERS) {
                Path file = at.resolve("shared").resolve(folder).resolve(document);
                if (Files.isRegularFile(file)) {
                    return file;
                }
            }
        }
        return Assumptions.abort(document + ": corpus absent");
    }
}
