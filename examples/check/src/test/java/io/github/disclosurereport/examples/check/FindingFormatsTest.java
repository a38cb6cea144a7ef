package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings for other tools, and what is known of them before the check. */
class FindingFormatsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    private Path wrong;

    @BeforeEach
    void write() throws IOException {
        wrong = Files.writeString(folder.resolve("错误.txt"), FlatText.of(TypedReport.wrong()));
    }

    private JsonNode json(Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "--format";
        arguments[1] = "json";
        arguments[2] = wrong;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return MAPPER.readTree(Run.of(arguments).out());
    }

    @Test
    void sarifHasThePlaceAndTheFix() {
        Run run = Run.of("--format", "sarif", wrong);
        assertThat(run.status()).isEqualTo(1);
        JsonNode results = MAPPER.readTree(run.out()).at("/runs/0/results");
        assertThat(results).isNotEmpty();
        assertThat(results.valueStream()).anySatisfy(result -> {
            assertThat(result.path("ruleId").asString()).isEqualTo("requests.outcomes");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                            .asString())
                    .isEqualTo("12");
        });
    }

    @Test
    void junitAndCsvHaveEveryFinding() throws IOException {
        int findings = json().get("findings").size();
        Path clean = Files.writeString(folder.resolve("b.json"), ReportJson.write(SampleReports.city2025()));
        String junit = Run.of("--format", "junit", wrong, clean).out();
        assertThat(junit.split("<testcase ", -1)).hasSize(findings + 2);
        String csv = Run.of("--format", "csv", wrong, clean).out();
        assertThat(csv.split("\r\n", -1)).hasSize(findings + 2);
    }

    @Test
    void onlyWhatIsNewSinceTheBaselineCounts() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        Run first = Run.of("--write-baseline", baseline, wrong);
        assertThat(first.status()).isEqualTo(1);
        assertThat(MAPPER.readTree(Files.readString(baseline))).hasSameSizeAs(json().get("findings"));
        Run again = Run.of("--baseline", baseline, wrong);
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("与上次检查相同").doesNotContain("requests.outcomes");
        assertThat(json("--baseline", baseline).get("findings")).isEmpty();
        Files.writeString(baseline, "[]");
        assertThat(Run.of("--baseline", baseline, wrong).status()).isEqualTo(1);
    }

    @Test
    void explanationsAreShownUntilTheirLastDay() throws IOException {
        String fingerprint = json().get("findings").get(0).get("fingerprint").asString();
        Path file = folder.resolve("known.json");
        String entry = "[{\"fingerprint\": \"" + fingerprint + "\", \"explanation\": \"口径调整\", \"until\": \"%s\"}]";
        Files.writeString(file, String.format(entry, "9999-12-31"));
        Run run = Run.of("--acknowledgements", file, wrong);
        assertThat(run.out()).contains("已说明：口径调整");
        assertThat(run.status()).as("an error must be corrected all the same").isEqualTo(1);
        assertThat(json("--acknowledgements", file).get("acknowledgements")).hasSize(1);
        Files.writeString(file, String.format(entry, "2000-01-01"));
        assertThat(Run.of("--acknowledgements", file, wrong).out()).doesNotContain("口径调整");
    }

    @Test
    void aFileThatIsNoneIsRefusedBeforeAnythingIsChecked() throws IOException {
        for (String option : new String[] {"--baseline", "--acknowledgements"}) {
            Run missing = Run.of(option, folder.resolve("missing.json"), wrong);
            assertThat(missing.status()).isEqualTo(2);
            assertThat(missing.out()).isEmpty();
            Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
            assertThat(Run.of(option, other, wrong).err()).contains("第1行第1列").contains("数组");
        }
    }
}
