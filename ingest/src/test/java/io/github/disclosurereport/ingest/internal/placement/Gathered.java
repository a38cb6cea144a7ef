package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.Reading;
import io.github.disclosurereport.ingest.ReadingState;
import java.util.List;
import java.util.stream.Collectors;

/** What readings have gathered, in words for tests. */
final class Gathered {

    private Gathered() {}

    /** The numbers that were read, in form order. */
    static String numbers(ReadingCollector readings) {
        return readings.all().values().stream()
                .filter(reading -> reading.state() == ReadingState.NUMBER)
                .sorted((a, b) -> a.cell().compareTo(b.cell()))
                .map(Reading::raw)
                .collect(Collectors.joining(" "));
    }

    /** What is left, each with why. */
    static List<String> left(ReadingCollector readings) {
        return readings.unread().stream()
                .map(unread -> unread.note().code() + " " + unread.text())
                .toList();
    }
}
