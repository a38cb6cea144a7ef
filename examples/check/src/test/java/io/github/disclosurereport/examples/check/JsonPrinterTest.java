package io.github.disclosurereport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.html.PublishView;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonPrinterTest {

    @TempDir
    private Path folder;

    private JsonNode check(String name, String text) throws IOException {
        Run run = Run.of("--format", "json", Files.writeString(folder.resolve(name), text));
        assertThat(run.out()).endsWith("\n");
        assertThat(run.out().lines()).hasSize(1);
        return JsonMapper.shared().readTree(run.out());
    }

    private static void assertCells(JsonNode line, AnnualReport expected) {
        assertThat(line.get("cells").size())
                .isEqualTo(Form.of(expected.edition()).cells().size());
        for (Cell cell : Form.of(expected.edition()).cells()) {
            String figure = expected.get(cell) instanceof Amount amount
                    ? amount.value().toPlainString()
                    : expected.get(cell).toString();
            assertThat(line.get("cells").get(cell.path()).asString())
                    .as(cell.path())
                    .isEqualTo(figure);
        }
    }

    @Test
    void theClientsFiguresComeOutOfFlattenedText() throws IOException {
        JsonNode line = check("a.txt", FlatText.of(SampleReports.guiyang2020()));
        assertCells(line, SampleReports.guiyang2020());
        assertThat(line.get("organ").asString()).isEqualTo("贵阳市大数据发展管理局");
        assertThat(line.get("year").isInt()).isTrue();
        assertThat(line.get("year").asInt()).isEqualTo(2020);
        assertThat(line.get("edition").asString()).isEqualTo("2019");
        assertThat(line.get("unread")).isEmpty();
        assertThat(line.get("findings"))
                .filteredOn(finding -> finding.get("severity").asString().equals("ERROR"))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.get("outcome").asString()).isEqualTo("VIOLATED");
                    assertThat(finding.get("actual").asString()).isEqualTo("2021-12-31");
                    assertThat(finding.get("cells")).isEmpty();
                });
        assertThat(line.get("findings").get(1).get("expected").asString()).isEqualTo("2020-12-31");
    }

    @Test
    void aCitysFiguresComeOutOfHtml() throws IOException {
        JsonNode line = check("a.html", PublishView.document().render(SampleReports.city2025()));
        assertCells(line, SampleReports.city2025());
        assertThat(line.get("findings")).isEmpty();
    }

    @Test
    void blanksMarksAndUnitsKeepApart() throws IOException {
        Cell blank = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.REPEATED);
        Cell mark = Cell.of(Applicant.BUSINESSES, RequestLine.REPEATED);
        Cell money = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(blank, Count.blank())
                .with(mark, Count.notApplicable())
                .with(money, Amount.of(new BigDecimal("3940"), AmountUnit.YUAN));
        JsonNode cells = check("a.json", ReportJson.write(report)).get("cells");
        assertThat(cells.get(blank.path()).isNull()).isTrue();
        assertThat(cells.get(mark.path()).asString()).isEqualTo("/");
        assertThat(cells.get(money.path()).decimalValue()).isEqualTo("0.394");
        AnnualReport unknown = report.with(money, Amount.of(new BigDecimal("3940"), AmountUnit.UNKNOWN));
        assertThat(check("b.json", ReportJson.write(unknown))
                        .get("cells")
                        .get(money.path())
                        .decimalValue())
                .isEqualTo("3940");
    }

    @Test
    void figuresOfAFindingAreNumbers() throws IOException {
        Cell received = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
        AnnualReport report = AnnualReport.zero(Edition.E2021).with(received, Count.of(21));
        JsonNode findings = check("a.json", ReportJson.write(report)).get("findings");
        JsonNode applicants = findings.get(1);
        assertThat(findings).isNotEmpty();
        assertThat(applicants.get("rule").asString()).isEqualTo("requests.applicants");
        assertThat(applicants.get("expected").asInt()).isZero();
        assertThat(applicants.get("actual").asInt()).isEqualTo(21);
        assertThat(applicants.get("cells").get(6).asString()).isEqualTo(received.path());
        assertThat(applicants.get("message").asString()).startsWith("【必须更正】第三部分");
    }

    @Test
    void theDiagnosisIsTheLibrarysOwn() throws IOException {
        JsonNode line = check("a.json", ReportJson.write(TypedReport.wrong()));
        JsonNode correction = line.at("/diagnosis/parts/0/explanations/0/corrections/0");
        assertThat(correction.get("cell").asString()).isEqualTo("requests.total.outcomes.granted");
        assertThat(correction.get("from").asInt()).isEqualTo(21);
        assertThat(correction.at("/values/low").asInt())
                .isEqualTo(12)
                .isEqualTo(correction.at("/values/high").asInt());
        assertThat(line.at("/diagnosis/messages/zh").get(0).asString()).contains("疑似数字颠倒");
    }

    @Test
    void whatWasNotCheckedIsSaid() throws IOException {
        JsonNode line = check("a.json", ReportJson.write(AnnualReport.blank(Edition.E2021)));
        assertThat(line.get("unchecked").valueStream()).anySatisfy(rule -> {
            assertThat(rule.get("rule").asString()).isEqualTo("requests.balance");
            assertThat(rule.get("message").asString()).contains("空白");
        });
    }

    @Test
    void whatCouldNotBeReadIsListedWithItsPlace() throws IOException {
        String text = FlatText.of(SampleReports.guiyang2020()) + "\n附件：另有38件。\n";
        JsonNode line = check("a.txt", text);
        assertThat(line.get("unread").valueStream()).allSatisfy(unread -> {
            assertThat(unread.at("/place/line").asInt()).isPositive();
            assertThat(unread.at("/note/message").asString()).isNotEmpty();
        });
    }
}
