package io.github.disclosurereport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnginesAgreeTest {

    private static final int SEEDS = 20;

    private final Engines engines = new Engines();

    @ParameterizedTest(name = "{0} wrong figures")
    @ValueSource(ints = {0, 1, 3})
    void everyEngineFindsTheSameViolations(int errors) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            long found = engines.agreed(WrongReports.with(errors, seed));

            assertThat(Long.bitCount(found)).as("seed %d", seed).isBetween(errors == 0 ? 0 : 1, 3 * errors);
        });
    }
}
