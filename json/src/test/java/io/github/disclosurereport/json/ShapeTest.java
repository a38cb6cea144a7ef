package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The names and their order are API, seen here through the parser alone. */
class ShapeTest {

    private static Map<String, String> scalars(String json) {
        Map<String, String> found = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    found.put(parser.streamReadContext().pathAsPointer().toString(), parser.getString());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void everyPrintedCellSitsAtItsPathAndNothingElseDoes(Edition edition) {
        AnnualReport report = SampleReports.distinct(edition);
        Map<String, String> scalars = scalars(ReportJson.write(report));
        scalars.keySet().removeIf(path -> path.matches("/(edition|cover|sections)\\b.*"));
        List<String> expected = new ArrayList<>();
        for (Cell cell : Form.of(edition).cells()) {
            String pointer = "/" + cell.path().replace('.', '/');
            if (report.get(cell) instanceof Amount amount) {
                expected.add(pointer + "/value=" + amount.value().toPlainString());
                expected.add(pointer + "/unit=万元");
            } else {
                expected.add(pointer + "=" + report.get(cell));
            }
        }
        assertThat(scalars.entrySet().stream().map(Object::toString)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsTheOneThatWasAgreed(Edition edition) throws IOException {
        String name = "full-" + edition.id() + ".json";
        try (InputStream in = Objects.requireNonNull(ShapeTest.class.getResourceAsStream(name), name)) {
            assertThat(ReportJson.write(FullReports.full(edition)))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void blanksAreNullAndMarksAreSlashes(Edition edition) {
        Map<String, String> blank = scalars(ReportJson.write(AnnualReport.blank(edition)));
        for (Cell cell : Form.of(edition).cells()) {
            assertThat(blank).containsEntry("/" + cell.path().replace('.', '/'), "null");
        }
    }

    @Test
    void textStandsAsItIsAndLinesEndWithALineFeed() {
        String json = ReportJson.write(FullReports.withText(Edition.E2021, "总计😀"));
        assertThat(json)
                .contains("\"title\": \"总计😀title\"")
                .doesNotContain("\r")
                .endsWith("\n}\n");
    }
}
