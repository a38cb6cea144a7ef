package io.github.disclosurereport.conformance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCatalogueTest {

    @TestFactory
    Stream<DynamicTest> theFilesAreWhatTheRulesSay() {
        return RuleCatalogue.files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey().getFileName().toString(),
                        () -> assertThat(written(file.getKey()))
                                .as("stale: run %s", RuleCatalogue.COMMAND)
                                .isEqualTo(file.getValue())));
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(RuleCatalogue.files()).isEqualTo(RuleCatalogue.files());
    }

    private static String written(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
