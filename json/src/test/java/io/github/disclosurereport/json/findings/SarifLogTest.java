package io.github.disclosurereport.json.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.Acknowledgement;
import io.github.disclosurereport.validation.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log passes the official schema, and a tool that applies its fixes mends the text. */
class SarifLogTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode log(CheckedDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifLog.write(List.of(documents), Locale.CHINA, out);
        return MAPPER.readTree(out.toByteArray());
    }

    private static Schema official() throws IOException {
        String name = "/schema/sarif-schema-2.1.0.json";
        try (InputStream in = Objects.requireNonNull(SarifLogTest.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(MAPPER.readTree(in));
        }
    }

    @Test
    void everyLogPassesTheOfficialSchema() throws IOException {
        Schema schema = official();
        CheckedDocument checked = Documents.checked();
        Finding first = checked.result().findings().get(0);
        CheckedDocument explained = new CheckedDocument(
                "C:\\报告\\a b#c?.txt",
                checked.result().acknowledge(List.of(new Acknowledgement(first.fingerprint(), "口径\n调整"))),
                checked.places(),
                java.util.Optional.of(Set.of(first.fingerprint())));
        assertThat(schema.validate(log(checked, Documents.clean(), explained))).isEmpty();
        assertThat(schema.validate(log())).isEmpty();
        for (Edition edition : Edition.values()) {
            for (AnnualReport report : List.of(
                    AnnualReport.blank(edition), SampleReports.distinct(edition), SampleReports.valid(edition, 1))) {
                assertThat(schema.validate(log(CheckedDocument.of("r.json", Documents.result(report)))))
                        .isEmpty();
            }
        }
    }

    @Test
    void aLogThatIsNoneDoesNotPass() throws IOException {
        JsonNode broken = MAPPER.readTree("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}");
        assertThat(official().validate(broken)).isNotEmpty();
    }

    @Test
    void theFixMendsTheText() throws IOException {
        JsonNode result = log(Documents.checked())
                .at("/runs/0/results")
                .valueStream()
                .filter(one -> one.has("fixes"))
                .findFirst()
                .orElseThrow();
        JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
        JsonNode region = replacement.path("deletedRegion");
        String[] lines = Documents.text().split("\n", -1);
        String line = lines[region.path("startLine").asInt() - 1];
        int from = region.path("startColumn").asInt() - 1;
        int to = region.path("endColumn").asInt() - 1;
        String wrong = Documents.read().report().get(Documents.WRONG).toString();
        assertThat(line.substring(from, to)).isEqualTo(wrong);
        String right =
                SampleReports.valid(Edition.E2021, 7).get(Documents.WRONG).toString();
        assertThat(replacement.at("/insertedContent/text").asString()).isEqualTo(right);
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isPositive();
        assertThat(result.at("/locations/0/logicalLocations").valueStream())
                .extracting(cell -> cell.path("fullyQualifiedName").asString())
                .contains(Documents.WRONG.path());
    }

    @Test
    void whatIsExplainedIsSuppressedAndWhatWasThereIsUnchanged() throws IOException {
        CheckedDocument checked = Documents.checked();
        Finding first = checked.result().findings().get(0);
        CheckedDocument explained = new CheckedDocument(
                        "a.txt",
                        checked.result().acknowledge(List.of(new Acknowledgement(first.fingerprint(), "口径"))),
                        checked.places(),
                        java.util.Optional.empty())
                .withBaseline(new Baseline(Set.of(first.fingerprint())));
        JsonNode results = log(explained).at("/runs/0/results");
        assertThat(results).hasSameSizeAs(checked.result().findings());
        assertThat(results.get(0).at("/suppressions/0/justification").asString())
                .isEqualTo("口径");
        assertThat(results.get(0).path("baselineState").asString()).isEqualTo("unchanged");
        assertThat(results.get(1).path("baselineState").asString()).isEqualTo("new");
        assertThat(results.get(1).has("suppressions")).isFalse();
    }

    @Test
    void everyRuleOfTheFormIsDescribed() throws IOException {
        JsonNode rules = log(Documents.clean()).at("/runs/0/tool/driver/rules");
        assertThat(rules.valueStream().map(rule -> rule.path("id").asString()))
                .contains("requests.balance", "period.year")
                .isSorted();
        assertThat(rules.valueStream()).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asString()).isNotEmpty();
            assertThat(rule.at("/help/text").asString()).isNotEmpty();
        });
    }
}
