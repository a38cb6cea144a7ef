package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnosisJsonTest {

    private static final RequestLine[] ROWS = {
        RequestLine.GRANTED, RequestLine.PARTLY_GRANTED, RequestLine.NOT_HELD, RequestLine.REPEATED
    };
    private static final Applicant[] COLUMNS = {
        Applicant.NATURAL_PERSONS, Applicant.BUSINESSES, Applicant.RESEARCH_INSTITUTIONS, Applicant.OTHER_ORGANIZATIONS
    };
    private static final Cell UPHELD = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD);
    private static final Cell OVERTURNED = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OVERTURNED);
    private static final Cell OTHER = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OTHER_RESULT);

    @TempDir
    private Path folder;

    private JsonNode line(String name, String text, Object... options) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("--format", "json"));
        arguments.addAll(List.of(options));
        arguments.add(Files.writeString(folder.resolve(name), text));
        return JsonMapper.shared().readTree(Run.of(arguments.toArray()).out());
    }

    private JsonNode diagnosis(AnnualReport report, Object... options) throws IOException {
        return line("a.json", ReportJson.write(report), options).get("diagnosis");
    }

    private static void assertIs(JsonNode node, String json) {
        assertThat(node).isEqualTo(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }

    @Test
    void twentyOneForTwelve() throws IOException {
        JsonNode chinese = diagnosis(TypedReport.wrong());
        assertThat(chinese.get("parts")).hasSize(4);
        assertIs(chinese.get("parts").get(0), """
                {'where': '第三部分', 'status': 'located', 'least': 1, 'count': 1, 'explanations': [{
                    'rank': 1,
                    'corrections': [{
                        'cell': 'requests.total.outcomes.granted', 'from': 21, 'to': 12,
                        'hypotheses': ['digits_swapped', 'stale_total']}],
                    'support': [],
                    'competing': 0}]}
                """);
        assertThat(chinese.get("blanks")).isEmpty();
        JsonNode english = diagnosis(TypedReport.wrong(), "--lang", "en");
        assertThat(english.get("parts").get(0).get("where").asString()).isEqualTo("section 3");
        assertThat(english.get("parts").get(0).get("explanations"))
                .isEqualTo(chinese.get("parts").get(0).get("explanations"));
    }

    @Test
    void itComesAfterTheFindings() throws IOException {
        JsonNode line = line("a.json", ReportJson.write(TypedReport.wrong()));
        assertThat(new ArrayList<>(line.propertyNames())).endsWith("findings", "diagnosis");
    }

    @Test
    void aCleanReportHasCleanParts() throws IOException {
        JsonNode diagnosis =
                line("a.txt", FlatText.of(SampleReports.guiyang2020())).get("diagnosis");
        assertThat(diagnosis.get("parts")).hasSize(4).allSatisfy(part -> {
            assertThat(part.get("status").asString()).isEqualTo("clean");
            assertThat(part.get("count").asInt()).isZero();
            assertThat(part.get("explanations")).isEmpty();
        });
        assertThat(diagnosis.get("blanks")).isEmpty();
    }

    @Test
    void ofManyExplanationsTheFirstAreListedAndAllAreCounted() throws IOException {
        // The same 5 too many in four rows and four columns: 4! ways to pair them.
        AnnualReport report = square();
        for (int i = 0; i < ROWS.length; i++) {
            report = report.with(Cell.of(COLUMNS[i], ROWS[i]), Count.of(12));
        }
        JsonNode part = diagnosis(report).get("parts").get(0);
        assertThat(part.get("status").asString()).isEqualTo("ambiguous");
        assertThat(part.get("least").asInt()).isEqualTo(4);
        assertThat(part.get("count").asInt()).isEqualTo(24);
        assertThat(part.get("explanations"))
                .hasSize(DiagnosisJson.LISTED)
                .allSatisfy(explanation ->
                        assertThat(explanation.get("competing").asInt()).isEqualTo(23));
    }

    /** Four rows and four columns of 7s with their sums, 0 everywhere else. */
    private static AnnualReport square() {
        AnnualReport report = AnnualReport.zero(Edition.E2021);
        for (RequestLine row : ROWS) {
            for (Applicant column : COLUMNS) {
                report = report.with(Cell.of(column, row), Count.of(7));
            }
            report = report.with(Cell.of(Applicant.TOTAL, row), Count.of(28));
        }
        for (RequestLine sum : List.of(RequestLine.RECEIVED, RequestLine.OUTCOMES_TOTAL)) {
            for (Applicant column : COLUMNS) {
                report = report.with(Cell.of(column, sum), Count.of(28));
            }
            report = report.with(Cell.of(Applicant.TOTAL, sum), Count.of(112));
        }
        return report;
    }

    @Test
    void whereSeveralFiguresArePossibleBothEndsAreGiven() throws IOException {
        AnnualReport report = TypedReport.right()
                .with(UPHELD, Count.blank())
                .with(OVERTURNED, Count.blank())
                .with(OTHER, Count.of(8))
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING), Count.ZERO)
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL), Count.of(5));
        JsonNode explanations = diagnosis(report).get("parts").get(1).get("explanations");
        assertThat(explanations).hasSize(2);
        assertThat(explanations.valueStream().map(explanation -> explanation.get("corrections")))
                .anySatisfy(corrections -> assertIs(corrections, """
                        [{'cell': 'disputes.reconsideration.otherResult', 'from': 8, 'low': 0, 'high': 5,
                          'hypotheses': []}]"""))
                .anySatisfy(corrections -> assertIs(corrections, """
                        [{'cell': 'disputes.reconsideration.total', 'from': 5, 'low': 8, 'high': null,
                          'hypotheses': []}]"""));
    }

    @Test
    void blanksSayWhatTheyCanHold() throws IOException {
        AnnualReport report = TypedReport.right()
                .with(TypedReport.GRANTED, Count.blank())
                .with(UPHELD, Count.blank())
                .with(OVERTURNED, Count.blank())
                .with(OTHER, Count.of(8))
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING), Count.ZERO)
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL), Count.of(11));
        assertIs(diagnosis(report).get("blanks"), """
                [{'cell': 'requests.total.outcomes.granted', 'value': 12, 'reason': 'elimination', 'unread': false},
                 {'cell': 'disputes.reconsideration.upheld', 'low': 0, 'high': 3, 'reason': 'open', 'unread': false},
                 {'cell': 'disputes.reconsideration.overturned', 'low': 0, 'high': 3, 'reason': 'open', 'unread': false}]
                """);
    }

    @Test
    void blanksSayWhetherTheDocumentHasSomethingThere() throws IOException {
        String text = FlatText.of(SampleReports.guiyang2020());
        String lost = text.replaceFirst("(?s)(1\\.属于国家秘密 \\|\n)0 \\|\n", "$1");
        JsonNode blanks = line("a.txt", lost).get("diagnosis").get("blanks");
        assertThat(blanks).hasSize(7).allSatisfy(blank -> {
            assertThat(blank.get("unread").asBoolean()).isTrue();
            assertThat(blank.get("value").asInt()).isZero();
        });
    }

    @Test
    void lastYearsReportSpeaksForAnExplanation() throws IOException {
        Path last = Files.writeString(folder.resolve("last.json"), ReportJson.write(SampleReports.suqian(2023)));
        AnnualReport right = SampleReports.suqian(2024);
        Cell brought = Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD);
        AnnualReport wrong = right.with(brought, Count.of(right.values().number(brought.slot()) + 300));
        JsonNode explanation = diagnosis(wrong, "--previous", last)
                .get("parts")
                .get(0)
                .get("explanations")
                .get(0);
        assertThat(explanation.get("support")).hasSize(7);
        assertThat(explanation.get("support").get(0).asString()).startsWith("上年年报“结转下年度”“自然人”列为");
        assertThat(diagnosis(wrong)
                        .get("parts")
                        .get(0)
                        .get("explanations")
                        .get(0)
                        .get("support"))
                .isEmpty();
    }
}
