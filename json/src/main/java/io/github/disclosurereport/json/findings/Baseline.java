package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.ShapeRegistry;
import io.github.disclosurereport.json.internal.JsonOutput;
import io.github.disclosurereport.json.internal.JsonText;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The findings that were there at some time, so that a later check can tell what is new: a JSON list of fingerprints, sorted.
 *
 * @param fingerprints the {@linkplain Finding#fingerprint() fingerprints}
 */
public record Baseline(Set<String> fingerprints) {

    private static final Shape<List<String>> SHAPE = ShapeRegistry.standard().listOf(String.class);

    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /**
     * The findings of results.
     *
     * @param results the results
     * @return the baseline
     */
    public static Baseline of(Collection<ValidationResult> results) {
        return new Baseline(results.stream()
                .flatMap(result -> result.findings().stream())
                .map(Finding::fingerprint)
                .collect(Collectors.toSet()));
    }

    /**
     * Reads a baseline.
     *
     * @param in the JSON in UTF-8; read to its end or to 16 MiB, not closed
     * @return the baseline
     * @throws IOException if the stream fails
     * @throws ReportJsonException if it is not a list of texts
     */
    public static Baseline read(InputStream in) throws IOException, ReportJsonException {
        List<String> list = JsonText.read(in.readNBytes(JsonText.LIMIT + 1), SHAPE, ReportJson.DEFAULT_PROBLEM_LIMIT)
                .orThrow(ReportJsonException::new);
        return new Baseline(Set.copyOf(list));
    }

    /**
     * Writes the baseline.
     *
     * @param out takes the JSON in UTF-8; flushed, not closed
     * @throws IOException if the stream fails
     */
    public void write(OutputStream out) throws IOException {
        String text = JsonOutput.indented(json -> SHAPE.write(json, List.copyOf(new TreeSet<>(fingerprints))));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
