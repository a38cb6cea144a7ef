package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No number of a document gets lost on the way, and none is in two cells: every number is in a cell, in prose, or listed as unread. */
class ConservationTest {

    private static void isKept(String name, byte[] document) {
        Conservation.of(document).ifPresent(account -> {
            assertThat(account.lost()).as("lost of %s", name).isEmpty();
            assertThat(account.doubled()).as("doubled of %s", name).isEmpty();
        });
    }

    @Test
    void holdsForDocumentsOfEveryFormat() {
        Map<String, byte[]> documents = io.github.disclosurereport.ingest.FrontEnd.allDocuments();
        assertThat(documents).isNotEmpty();
        documents.forEach(ConservationTest::isKept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "field"})
    void holdsForPublishedDocuments(String folder) throws IOException {
        Optional<Path> found = io.github.disclosurereport.ingest.GoldFile.find(folder);
        Assumptions.assumeTrue(found.isPresent(), "shared/" + folder + " is absent");
        try (Stream<Path> files = Files.list(found.orElseThrow())) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> isKept(file.getFileName().toString(), bytes(file)));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 20_261_129})
    void holdsForSpoiltText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Map.Entry<String, byte[]> document :
                io.github.disclosurereport.ingest.FrontEnd.FLAT_TEXT.documents().entrySet()) {
            String[] lines = new String(document.getValue(), StandardCharsets.UTF_8).split("\n", -1);
            for (int round = 0; round < 10; round++) {
                String[] spoilt = lines.clone();
                for (int change = random.nextInt(20); change >= 0; change--) {
                    int at = random.nextInt(spoilt.length);
                    int other = random.nextInt(spoilt.length);
                    String line = spoilt[at];
                    switch (random.nextInt(3)) {
                        case 0 -> {
                            spoilt[at] = spoilt[other];
                            spoilt[other] = line;
                        }
                        case 1 -> spoilt[at] = line.substring(line.length() / 2);
                        default -> spoilt[at] = line + " | " + random.nextInt(100);
                    }
                }
                String name = "seed " + seed + ", round " + round + " of " + document.getKey();
                isKept(name, String.join("\n", spoilt).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
