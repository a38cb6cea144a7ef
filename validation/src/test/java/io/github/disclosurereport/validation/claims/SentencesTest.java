package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.narrative.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over five hundred sentences made up for it, near half of which claim nothing that the form counts: how many claims are found, and how many are none. */
class SentencesTest {

    private record Sentence(String text, List<String> claims) {

        static Sentence of(String line) {
            List<String> fields = List.of(line.split("\t", -1));
            List<String> claims = fields.get(1).isEmpty()
                    ? List.of()
                    : Stream.of(fields.get(1).split(" ", -1))
                            .filter(claim -> !claim.startsWith(Measure.PROCESSING_FEE.name()))
                            .toList();
            return new Sentence(fields.get(0).replace("\\n", "\n"), claims);
        }

        List<String> read() {
            return ClaimReader.read(Narrative.of(text)).claims().stream()
                    .filter(claim -> claim.measure() != Measure.OTHER && claim.measure() != Measure.PROCESSING_FEE)
                    .map(Sentence::words)
                    .toList();
        }

        /** How many of the expected claims were read. */
        int hits(List<String> read) {
            List<String> left = new ArrayList<>(read);
            int hits = 0;
            for (String claim : claims) {
                hits += Stream.of(claim.split("\\|")).anyMatch(left::remove) ? 1 : 0;
            }
            return hits;
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

    private static List<Sentence> sentences(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"sentences.tsv, 0.9, 0.98", "sentences-second.tsv, 0.9, 0.975", "sentences-tricky.tsv, 0.8, 0.975"})
    void mostAreFoundAndHardlyAnyIsNone(String name, double recall, double precision) throws IOException {
        int expected = 0;
        int found = 0;
        int right = 0;
        List<String> misread = new ArrayList<>();
        for (Sentence sentence : sentences(name)) {
            List<String> read = sentence.read();
            int hits = sentence.hits(read);
            expected += sentence.claims().size();
            found += read.size();
            right += hits;
            if (hits < sentence.claims().size() || hits < read.size()) {
                misread.add(sentence.text().replace("\n", "⏎") + " expected " + sentence.claims() + ", read " + read);
            }
        }
        System.out.printf(
                "claims in %s: %d expected, recall %.3f, precision %.3f%n",
                name, expected, (double) right / expected, (double) right / found);
        misread.forEach(System.out::println);
        assertThat((double) right / expected).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(precision);
    }

    @Test
    void sentencesThatClaimNothingRaiseNothing() throws IOException {
        List<Sentence> silent = sentences("sentences.tsv").stream()
                .filter(one -> one.claims().isEmpty())
                .toList();
        assertThat(silent).hasSizeGreaterThanOrEqualTo(90);
        assertThat(silent)
                .allSatisfy(one -> assertThat(one.read()).as(one.text()).isEmpty());
    }
}
