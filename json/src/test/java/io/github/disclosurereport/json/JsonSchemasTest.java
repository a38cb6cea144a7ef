package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.diagnosis.ErrorLocator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator that knows nothing of the library accepts what the library writes, and refuses what it refuses. */
class JsonSchemasTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Schema REPORT = schema(JsonSchemas.report());
    private static final Schema RESULT = schema(JsonSchemas.result());

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.readTree(text));
    }

    private static void accepts(Schema schema, Object value) {
        JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(value));
        assertThat(schema.validate(json)).isEmpty();
    }

    @Test
    void theFilesAreWhatTheFormSays() throws IOException {
        assertThat(resource("report.schema.json")).isEqualTo(JsonSchemas.report());
        assertThat(resource("result.schema.json")).isEqualTo(JsonSchemas.result());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSchemasAreSchemas() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(MAPPER.readTree(JsonSchemas.report()))).isEmpty();
        assertThat(meta.validate(MAPPER.readTree(JsonSchemas.result()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCellHasItsOfficialLabel(Edition edition) {
        JsonNode tables = MAPPER.readTree(JsonSchemas.report()).at("/$defs/report" + edition.id());
        for (Cell cell : Form.of(edition).cells()) {
            String pointer = "/properties/" + cell.path().replace(".", "/properties/");
            assertThat(tables.at(pointer).path("title").asString())
                    .as(cell.path())
                    .isEqualTo(cell.row().fullLabel(edition));
            assertThat(tables.at(pointer).path("description").asString())
                    .contains(cell.column().label(edition));
        }
    }

    static Stream<AnnualReport> reports() {
        return Stream.concat(
                ReportJsonTest.reports(),
                Stream.of(SampleReports.suqian(2024), FullReports.withText(Edition.E2019, "\"\\ 总计😀")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportsAndTheirResultsAreValid(AnnualReport report) {
        accepts(REPORT, report);
        accepts(
                RESULT,
                ErrorLocator.standard()
                        .diagnose(report)
                        .attachTo(ReportValidator.standard().validate(report)));
    }

    @ParameterizedTest
    @MethodSource("io.github.disclosurereport.json.SpoiltReports#texts")
    void spoiltReportsAreNotValidAndNotRead(String spoilt) {
        assertThat(REPORT.validate(MAPPER.readTree(spoilt))).isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ReportJson.read(spoilt)))
                .isInstanceOf(ReportJsonException.class);
    }
}
