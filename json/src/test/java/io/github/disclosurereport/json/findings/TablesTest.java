package io.github.disclosurereport.json.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.validation.Acknowledgement;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Findings as CSV and as JUnit XML, and the files of what is known. */
class TablesTest {

    private static final CheckedDocument CHECKED = Documents.checked();

    private static CheckedDocument named(String source) {
        return CheckedDocument.of(source, CHECKED.result());
    }

    private static String csv(CheckedDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsCsv.write(List.of(documents), Locale.CHINA, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document junit(CheckedDocument... documents) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JunitXml.write(List.of(documents), Locale.CHINA, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void everyFindingIsARow() throws IOException {
        String[] rows = csv(CHECKED, Documents.clean()).split("\r\n");
        assertThat(rows).hasSize(1 + CHECKED.result().findings().size());
        assertThat(rows[0]).startsWith("\uFEFFsource,rule,severity");
        assertThat(rows[1])
                .contains(CHECKED.result().findings().get(0).fingerprint())
                .startsWith(CHECKED.source());
    }

    @Test
    void noFieldIsAFormula() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t")) {
            String text = csv(named(start + "HYPERLINK(\"http://x\")"));
            assertThat(text).contains("\"'" + start + "HYPERLINK(\"\"http://x\"\")\"");
        }
    }

    @Test
    void onlyOpenErrorsFail() throws Exception {
        Finding error = CHECKED.result().findings(Severity.ERROR).get(0);
        ValidationResult explained =
                CHECKED.result().acknowledge(List.of(new Acknowledgement(error.fingerprint(), "口径")));
        int errors = CHECKED.result().findings(Severity.ERROR).size();
        assertThat(errors).isPositive();
        Document xml = junit(named("<a & \"b\">\u0000\uD800"), CheckedDocument.of("b", explained), Documents.clean());
        Element all = suite(xml, 0);
        assertThat(all.getAttribute("failures")).isEqualTo(String.valueOf(errors));
        assertThat(all.getAttribute("name")).isEqualTo("<a & \"b\">\uFFFD\uFFFD");
        assertThat(all.getElementsByTagName("testcase").getLength())
                .isEqualTo(CHECKED.result().findings().size());
        assertThat(suite(xml, 1).getAttribute("failures")).isEqualTo(String.valueOf(errors - 1));
        assertThat(suite(xml, 2).getAttribute("tests")).isEqualTo("1");
        assertThat(suite(xml, 2).getElementsByTagName("failure").getLength()).isZero();
    }

    private static Element suite(Document xml, int index) {
        return (Element) xml.getElementsByTagName("testsuite").item(index);
    }

    @Test
    void acknowledgementsComeBack() throws IOException, ReportJsonException {
        List<Acknowledgement> given = List.of(
                new Acknowledgement("0123456789abcdef", "机构调整", "办公室", Optional.of(LocalDate.of(2027, 3, 31))),
                new Acknowledgement("fedcba9876543210", "\"口径\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AcknowledgementFile.write(given, out);
        assertThat(AcknowledgementFile.read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(given);
        String short2 = "[{\"fingerprint\": \"f\", \"explanation\": \"e\"}]";
        assertThat(AcknowledgementFile.read(new ByteArrayInputStream(short2.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(new Acknowledgement("f", "e"));
        String wrong = "[{\"fingerprint\": 5, \"reason\": \"e\"}]";
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                ReportJsonException.class,
                                () -> AcknowledgementFile.read(
                                        new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8))))
                        .problems())
                .extracting(problem -> problem.path())
                .containsExactly("[0].fingerprint", "[0].explanation", "[0].reason");
    }

    @Test
    void aBaselineLeavesWhatIsNew() throws IOException, ReportJsonException {
        Baseline all = Baseline.of(Set.of(CHECKED.result()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        all.write(out);
        Baseline back = Baseline.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(back).isEqualTo(all);
        assertThat(CHECKED.withBaseline(back).unsettled()).isEmpty();
        assertThat(CHECKED.withBaseline(new Baseline(Set.of())).unsettled())
                .isEqualTo(CHECKED.result().findings());
    }
}
