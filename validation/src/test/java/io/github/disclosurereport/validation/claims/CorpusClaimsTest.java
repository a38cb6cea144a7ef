package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every number in the prose of the corpus: what it claims, or that it claims nothing. */
class CorpusClaimsTest {

    /** One labelled number. */
    private record Label(String document, String place, String fact) {

        static Label of(String line) {
            List<String> fields = List.of(line.split("\t", -1));
            return new Label(
                    fields.get(0), String.join("/", fields.subList(1, 4)), String.join(" ", fields.subList(4, 7)));
        }

        boolean isClaim() {
            return !fact.startsWith(Measure.OTHER.name()) && !isNone();
        }

        boolean isNone() {
            return fact.startsWith("NONE");
        }
    }

    private static List<Label> labels() throws IOException {
        try (InputStream file = Objects.requireNonNull(CorpusClaimsTest.class.getResourceAsStream("corpus.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Label::of)
                    .toList();
        }
    }

    private static Map<String, String> read(AnnualReport report) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Binding binding : ClaimBinder.bind(report)) {
            Claim claim = binding.claim();
            String section = claim.place().section().map(Section::id).orElse("preamble");
            facts.put(
                    section + "/" + claim.place().block() + "/" + claim.place().offset(),
                    claim.measure() + claim.result().map(result -> "/" + result).orElse("")
                            + (claim.applicants().isEmpty()
                                    ? ""
                                    : "@" + claim.applicants().size())
                            + " " + claim.value().low().toPlainString()
                            + " " + binding.verdict());
        }
        return facts;
    }

    @Test
    void everyNumberIsReadForWhatItIs() throws IOException, UnreadableReportException {
        Map<String, Map<String, String>> read = new LinkedHashMap<>();
        int claims = 0;
        int found = 0;
        int stray = 0;
        List<String> wrong = new ArrayList<>();
        for (Label label : labels()) {
            if (!read.containsKey(label.document())) {
                read.put(label.document(), read(Corpus.edited(label.document())));
            }
            String fact = Objects.requireNonNull(read.get(label.document())).getOrDefault(label.place(), "NONE");
            boolean right = label.isNone() ? fact.equals("NONE") : fact.equals(label.fact());
            claims += label.isClaim() ? 1 : 0;
            found += label.isClaim() && right ? 1 : 0;
            stray += !label.isClaim() && !right ? 1 : 0;
            if (!right) {
                wrong.add(label + " read as " + fact);
            }
        }
        System.out.printf(
                "claims in the corpus: %d numbers labelled, %d claims of the form, recall %.3f, precision %.3f%n",
                labels().size(), claims, (double) found / claims, (double) found / (found + stray));
        wrong.forEach(System.out::println);
        assertThat((double) found / claims).as("recall: %s", wrong).isGreaterThanOrEqualTo(0.9);
        assertThat((double) found / (found + stray)).as("precision: %s", wrong).isGreaterThanOrEqualTo(0.98);
    }
}
