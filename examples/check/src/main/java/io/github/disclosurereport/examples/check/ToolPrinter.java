package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.json.findings.CheckedDocument;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings for other tools: one output for all documents, when all are done. Documents that cannot be read are not in it. */
final class ToolPrinter implements Printer {

    /** Writes documents in some format. */
    @FunctionalInterface
    interface Writing {
        void write(List<CheckedDocument> documents, Locale locale, PrintStream out) throws IOException;
    }

    private final Writing writing;
    private final PrintStream out;
    private final Words words;
    private final Known known;
    private final List<CheckedDocument> documents = new ArrayList<>();

    ToolPrinter(Writing writing, PrintStream out, Words words, Known known) {
        this.writing = writing;
        this.out = out;
        this.words = words;
        this.known = known;
    }

    @Override
    public void print(String source, Loaded loaded, ValidationResult result, Diagnosis diagnosis) {
        CheckedDocument document =
                CheckedDocument.of(source, diagnosis.attachTo(result)).withPlaces(loaded.places());
        documents.add(known.baseline().map(document::withBaseline).orElse(document));
    }

    @Override
    public void failure(String source, String error) {
        // The line on the error stream says it.
    }

    @Override
    public void end(Tally tally, LeftOut leftOut) {
        try {
            writing.write(documents, words.locale(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
