package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleTest {

    private static final Class<?> LIBRARY = ConsistentReport.class;

    @ParameterizedTest
    @CsvSource({"'', en", "_en, en", "_zh, zh"})
    void everyLanguageHasTheOneKey(String suffix, String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = LIBRARY.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties")) {
            bundle.load(Objects.requireNonNull(in));
        }
        assertThat(bundle)
                .hasSize(1)
                .containsEntry(ConsistentReport.MESSAGE_KEY, "{consistentReport." + language + "}");
    }

    @Test
    void noApplicationIsConfiguredBehindItsBack() {
        assertThat(LIBRARY.getResource("/META-INF/validation.xml")).isNull();
        assertThat(LIBRARY.getResource("/ValidationMessages.properties")).isNull();
    }
}
