package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.json.DisclosureReportModule;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON lines: one object a document. */
final class JsonPrinter implements Printer {

    private final JsonMapper mapper;
    private final PrintStream out;
    private final Known known;

    JsonPrinter(PrintStream out, Words words, Known known) {
        this.mapper = JsonMapper.builder()
                .addModule(DisclosureReportModule.withLanguages(words.locale()))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        this.out = out;
        this.known = known;
    }

    @Override
    public void print(String source, Loaded loaded, ValidationResult result, Diagnosis diagnosis) {
        println(JsonLine.of(source, loaded, known.newIn(result), diagnosis));
    }

    @Override
    public void failure(String source, String error) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("source", source);
        line.put("error", error);
        println(line);
    }

    @Override
    public void end(Tally tally, LeftOut leftOut) {
        // Each line stands for itself: a summary would be no document.
    }

    private void println(Object line) {
        // Always "\n": the lines are for programs.
        out.print(mapper.writeValueAsString(line) + "\n");
        out.flush();
    }
}
