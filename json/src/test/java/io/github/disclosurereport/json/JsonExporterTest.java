package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.testkit.ReportExporterContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonExporterTest extends ReportExporterContract {

    @Override
    protected ReportExporter exporter() {
        return new JsonExporter();
    }

    /** A text that ends its string and begins a line. */
    @Override
    protected String unsafe() {
        return "\"\n\"";
    }

    @Test
    void isFoundByItsId() {
        assertThat(ReportExporter.withId("json")).containsInstanceOf(JsonExporter.class);
        assertThat(ReportExporter.withId("json", JsonExporter.class.getClassLoader()))
                .containsInstanceOf(JsonExporter.class);
        assertThat(ReportExporter.withId("json", ClassLoader.getPlatformClassLoader()))
                .isEmpty();
        assertThat(exporter().mediaType()).isEqualTo("application/json");
    }

    @Test
    void isNamedForTheClassPathToo() throws IOException {
        String name = "/META-INF/services/" + ReportExporter.class.getName();
        try (InputStream in = Objects.requireNonNull(JsonExporter.class.getResourceAsStream(name), name)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .hasToString(JsonExporter.class.getName() + "\n");
        }
    }
}
