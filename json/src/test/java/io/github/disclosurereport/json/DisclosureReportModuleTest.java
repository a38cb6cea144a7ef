package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** An application's own mapper with the library's types, alone and inside the application's. */
class DisclosureReportModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Cell CELL = Cell.ofPath("requests.total.received");

    /** What an application might keep. */
    record Filing(String name, AnnualReport report, Cell cell, Count count, Amount amount, Map<Cell, Figure> figures) {}

    private static Filing filing(Count count, Amount amount) {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1);
        return new Filing("a", report, CELL, count, amount, Map.of(CELL, count));
    }

    @Test
    void theLibrarysTypesInsideAnApplicationsComeBack() {
        Amount money = Amount.of(new BigDecimal("0.00000000001"), AmountUnit.YUAN);
        for (Filing filing : List.of(
                filing(Count.of(5), money),
                filing(Count.blank(), Amount.blank()),
                filing(Count.notApplicable(), Amount.notApplicable()))) {
            String json = MAPPER.writeValueAsString(filing);
            assertThat(MAPPER.readValue(json, Filing.class)).isEqualTo(filing);
            assertThat(MAPPER.treeToValue(MAPPER.readTree(json), Filing.class)).isEqualTo(filing);
            assertThat(json).doesNotContain("E-");
        }
    }

    @Test
    void aMapperWritesWhatReportJsonReads() throws ReportJsonException {
        AnnualReport report = FullReports.full(Edition.E2019);
        assertThat(ReportJson.read(MAPPER.writeValueAsString(report))).isEqualTo(report);
        assertThat(MAPPER.readValue(ReportJson.write(report), AnnualReport.class))
                .isEqualTo(report);
        assertThat(MAPPER.valueToTree(report).toString()).isEqualTo(MAPPER.writeValueAsString(report));
    }

    @Test
    void readingIsStrictUnderALenientMapper() {
        JsonMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
        String json = ReportJson.write(FullReports.full(Edition.E2021));
        assertThatThrownBy(() -> lenient.readValue(json.replace("1190", "1190.0"), AnnualReport.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("disputes.reconsideration.total: expected a whole number");
        assertThatThrownBy(() -> lenient.readValue(
                        json.replace("\"totl\"", "").replace("1190", "\"x\"").replace("1191", "true"),
                        AnnualReport.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("(1 of 2 problems)");
        assertThatThrownBy(() -> lenient.readValue(json.replace("\"webAddress\"", "\"website\""), AnnualReport.class))
                .hasMessageContaining("unknown name \"website\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"no.such.cell\"", "5", "{}", "null5"})
    void aCellThatIsNoneIsRefused(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Cell.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void hostileTextIsRefusedWithoutHarm() {
        String deep = "{\"edition\":" + "[".repeat(400) + "]".repeat(400) + "}";
        assertThatThrownBy(() -> MAPPER.readValue(deep, AnnualReport.class)).hasMessageContaining("too large");
        String long1 = "{\"edition\":[" + "0,".repeat(1_000_001) + "0]}";
        assertThatThrownBy(() -> MAPPER.readValue(long1, AnnualReport.class)).hasMessageContaining("too large");
        String twice = "{\"edition\":\"2021\",\"edition\":\"2021\"}";
        assertThatThrownBy(() -> MAPPER.readValue(twice, AnnualReport.class)).hasMessageContaining("edition");
        String huge = ReportJson.write(FullReports.full(Edition.E2021)).replace("1190", "9".repeat(900));
        assertThatThrownBy(() -> MAPPER.readValue(huge, AnnualReport.class)).hasMessageContaining("between -9223");
        for (String wrong : List.of("[]", "5", "\"x\"", "true", "{", "")) {
            assertThatThrownBy(() -> MAPPER.readValue(wrong, AnnualReport.class))
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void messagesAreInTheLanguagesAskedFor() {
        JsonMapper english = JsonMapper.builder()
                .addModule(DisclosureReportModule.withLanguages(Locale.ENGLISH))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        JsonNode finding = english.valueToTree(ReportValidator.standard().validate(SampleReports.guiyang2020()))
                .at("/findings/0");
        assertThat(finding.path("message").asString()).startsWith("[must correct]");
        assertThat(MAPPER.valueToTree(ReportValidator.standard().validate(SampleReports.guiyang2020()))
                        .at("/findings/0/message")
                        .propertyNames())
                .containsExactly("zh", "en");
        assertThat(finding.at("/words/template").propertyNames())
                .as("what the message is made from stays whole")
                .containsExactlyInAnyOrder("zh", "en");
    }
}
