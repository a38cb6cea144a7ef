package io.github.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.disclosurereport.json.JsonSchemas;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every report of the kit, and every result of its check, is valid by the published schemas; spoilt ones are not. */
class SchemaTest {

    private static final int SPOILT = 300;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Schema REPORT = schema(JsonSchemas.report());
    private static final Schema RESULT = schema(JsonSchemas.result());

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.readTree(text));
    }

    private static Stream<Case> cases() {
        return Stream.concat(Kit.cases(), Kit.diagnosisCases().map(one -> new Case(one.json())));
    }

    @Test
    void everyReportIsValid() {
        assertThat(cases())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.reports())
                        .isNotEmpty()
                        .allSatisfy(
                                report -> assertThat(REPORT.validate(report)).isEmpty()));
    }

    @Test
    void everyResultIsValid() {
        assertThat(cases()).allSatisfy(one -> {
            ValidationResult result = ReportValidator.standard(one.profile()).validate(one.view());
            JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(result));
            assertThat(RESULT.validate(json)).isEmpty();
        });
    }

    @Test
    void spoiltReportsAreNeitherValidNorRead() {
        List<JsonNode> reports = cases().flatMap(Case::reports).toList();
        for (long seed = 0; seed < SPOILT; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            JsonNode report = reports.get(random.nextInt(reports.size())).deepCopy();
            String done = spoil(report, random);
            assertThat(REPORT.validate(report)).as("seed %d: %s", seed, done).isNotEmpty();
            assertThat(catchThrowable(() -> ReportJson.read(report.toString())))
                    .as("seed %d: %s", seed, done)
                    .isInstanceOf(ReportJsonException.class);
        }
    }

    /** Spoils one member of one object of the tables, and says how. */
    private static String spoil(JsonNode report, SplittableRandom random) {
        List<ObjectNode> objects = new ArrayList<>();
        for (String table : List.of("proactiveDisclosure", "requests", "disputes")) {
            collect(report.required(table), objects);
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name + "s", 1);
            case 2 -> object.put(name, "无");
            case 3 -> object.put(name, true);
            case 4 -> object.set(name, JsonNodeFactory.instance.arrayNode());
            default -> object.set(name, JsonNodeFactory.instance.objectNode());
        }
        return name + " became " + object.path(name);
    }

    private static void collect(JsonNode node, List<ObjectNode> into) {
        if (node instanceof ObjectNode object) {
            into.add(object);
            object.values().forEach(child -> collect(child, into));
        }
    }
}
