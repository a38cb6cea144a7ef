package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.narrative.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Over two hundred sentences of our own, half of which claim nothing that the form counts: how many claims are found, and how many are none. */
class SentencesTest {

    private record Sentence(String text, List<String> claims) {

        static Sentence of(String line) {
            List<String> fields = List.of(line.split("\t", -1));
            List<String> claims =
                    fields.get(1).isEmpty() ? List.of() : List.of(fields.get(1).split(" ", -1));
            return new Sentence(fields.get(0), claims);
        }

        List<String> read() {
            return ClaimReader.read(Narrative.of(text)).claims().stream()
                    .filter(claim -> claim.measure() != Measure.OTHER)
                    .map(Sentence::words)
                    .toList();
        }

        private static String words(Claim claim) {
            return claim.measure()
                    + claim.result().map(result -> "/" + result).orElse("")
                    + (claim.applicants().isEmpty()
                            ? ""
                            : "@" + claim.applicants().size())
                    + "=" + claim.value().low().toPlainString()
                    + (claim.isShare() ? "%" : "");
        }
    }

    private static List<Sentence> sentences() throws IOException {
        try (InputStream file = Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        }
    }

    @Test
    void mostAreFoundAndHardlyAnyIsNone() throws IOException {
        int expected = 0;
        int found = 0;
        int right = 0;
        List<String> misread = new ArrayList<>();
        for (Sentence sentence : sentences()) {
            List<String> read = sentence.read();
            List<String> missing = new ArrayList<>(sentence.claims());
            int hits = 0;
            for (String claim : read) {
                hits += missing.remove(claim) ? 1 : 0;
            }
            expected += sentence.claims().size();
            found += read.size();
            right += hits;
            if (!missing.isEmpty() || hits < read.size()) {
                misread.add(sentence.text() + " expected " + sentence.claims() + ", read " + read);
            }
        }
        System.out.printf(
                "claims in sentences: %d expected, recall %.3f, precision %.3f%n",
                expected, (double) right / expected, (double) right / found);
        misread.forEach(System.out::println);
        assertThat((double) right / expected).as("recall: %s", misread).isGreaterThanOrEqualTo(0.9);
        assertThat((double) right / found).as("precision: %s", misread).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void sentencesThatClaimNothingRaiseNothing() throws IOException {
        List<Sentence> silent =
                sentences().stream().filter(one -> one.claims().isEmpty()).toList();
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(silent).hasSizeGreaterThanOrEqualTo(90);
        assertThat(silent)
                .allSatisfy(one -> assertThat(one.read()).as(one.text()).isEmpty());
    }
}
