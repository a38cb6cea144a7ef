package io.github.disclosurereport.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Cell FIRST = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.RECEIVED);
    private static final Cell SECOND = Cell.of(Applicant.BUSINESSES, RequestLine.RECEIVED);
    private static final ReportView VIEW = ReportView.of(AnnualReport.zero(Edition.E2021));
    private static final Text WORDS = new Text("文", "text");

    private static RuleInfo rule(String id, Category category) {
        return new RuleInfo(id, category, Severity.ERROR, List.of(Edition.E2021), WORDS, WORDS);
    }

    private static Finding ofCells(String id, Cell... cells) {
        Message message = new Message(WORDS, Map.of());
        return Finding.ofCells(rule(id, Category.DEFINITION), VIEW, List.of(cells), cells[0], message);
    }

    private static Finding ofText(String id, Optional<Section> section) {
        return Finding.ofText(
                rule(id, Category.COMPLETENESS), VIEW, section, new Message(WORDS, Map.of("b", 1, "a", 2)));
    }

    @Test
    void readersMeetTheCoverFirstThenSectionsCellByCell() {
        List<Finding> order = List.of(
                ofText("z", Optional.empty()),
                ofText("a", Optional.of(Section.REQUESTS)),
                ofCells("a", FIRST, SECOND),
                ofCells("b", FIRST),
                ofCells("a", SECOND),
                ofText("a", Optional.of(Section.PROBLEMS)));
        assertThat(Stream.of(5, 3, 1, 0, 4, 2).map(order::get).sorted()).containsExactlyElementsOf(order);
    }

    @Test
    void figuresAreCopied() {
        List<Figure> figures = new ArrayList<>(List.of(Count.ZERO));
        Finding given = ofCells("a", FIRST);
        Finding finding = new Finding(
                given.rule(),
                given.severity(),
                given.outcome(),
                given.edition(),
                given.year(),
                given.section(),
                given.cells(),
                figures,
                given.subject(),
                given.message(),
                List.of());
        figures.set(0, Count.of(5));
        assertThat(finding.figures()).containsExactly(Count.ZERO);
    }

    @Test
    void cellsStandInFormOrder() {
        assertThat(ofCells("a", SECOND, FIRST).cells()).containsExactly(FIRST, SECOND);
    }

    @Test
    void theTagSpeaksOfSeverityOrOfWhatIsMissing() {
        Finding finding = ofCells("a", FIRST);
        assertThat(finding.message(Locale.CHINA)).isEqualTo("【必须更正】文 [a]");
        assertThat(finding.withSeverity(Severity.WARNING).message(Locale.CHINA)).isEqualTo("【请核实】文 [a]");
        assertThat(finding.withSeverity(Severity.INFO).message(Locale.CHINA)).isEqualTo("【提示】文 [a]");
        assertThat(finding.withSeverity(Severity.WARNING).message(Locale.UK)).isEqualTo("[please check] text [a]");
        assertThat(finding.withSeverity(Severity.INFO).message(Locale.UK)).isEqualTo("[note] text [a]");
        Finding blank = Finding.ofCells(
                rule("c", Category.COMPLETENESS), VIEW, List.of(FIRST), FIRST, new Message(WORDS, Map.of()));
        assertThat(blank.message(Locale.CHINA)).isEqualTo("【请补填】文 [c]");
        assertThat(blank.message(Locale.UK)).isEqualTo("[please fill in] text [c]");
        assertThat(ofText("c", Optional.empty()).message(Locale.CHINA)).isEqualTo("【必须更正】文 [c]");
    }

    @Test
    void argumentsAreSortedByName() {
        assertThat(ofText("a", Optional.empty()).arguments()).containsExactly(Map.entry("a", 2), Map.entry("b", 1));
    }

    @Test
    void figuresAreThereOnlyIfTheRuleGivesThem() {
        Finding finding = ofText("a", Optional.empty());
        assertThat(finding.expected()).isEmpty();
        assertThat(finding.actual()).isEmpty();
        assertThat(finding.difference()).isEmpty();
        assertThat(finding.subject()).isEmpty();
        assertThat(finding.withOutcome(Outcome.NOT_EVALUATED).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
    }

    private static String ofSection(String kind, String title) {
        Message message = new Message(WORDS, Map.of("title", title)).withKind(kind);
        return Finding.ofText(rule("a", Category.COMPLETENESS), VIEW, Optional.of(Section.OVERVIEW), message)
                .fingerprint();
    }

    @Test
    void anExplanationOfOneThingDoesNotSilenceAnother() {
        assertThat(List.of(
                        ofSection("missing", "甲"),
                        ofSection("empty", "甲"),
                        ofSection("empty", "乙"),
                        ofText("a", Optional.of(Section.OVERVIEW)).fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(ofSection("missing", "甲")).isEqualTo(ofSection("missing", "甲"));
    }

    private static Finding ofFigure(AnnualReport report) {
        Message message = new Message(WORDS, Map.of("expected", BigInteger.ONE, "actual", BigInteger.TWO));
        return Finding.ofCells(rule("a", Category.DEFINITION), ReportView.of(report), List.of(FIRST), FIRST, message);
    }

    @Test
    void theFingerprintIsOfFactsAndNotOfWords() {
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        Finding finding = ofFigure(zero);
        assertThat(finding.fingerprint())
                .matches("[0-9a-f]{16}")
                .isEqualTo(ofFigure(zero).fingerprint());
        Message otherWords =
                new Message(new Text("别的", "other"), finding.message().arguments());
        Finding reworded = Finding.ofCells(finding.rule(), ReportView.of(zero), List.of(FIRST), FIRST, otherWords);
        assertThat(reworded.fingerprint()).isEqualTo(finding.fingerprint());
        assertThat(finding.withSeverity(Severity.INFO).fingerprint()).isEqualTo(finding.fingerprint());
        assertThat(finding.figures()).containsExactly(Count.ZERO);
    }

    @Test
    void correctionsStayAndAreNoPartOfTheFingerprint() {
        Finding finding = ofFigure(AnnualReport.zero(Edition.E2021));
        List<CellEdit> edits = new ArrayList<>(List.of(new CellEdit(FIRST, Count.ZERO, Count.of(1))));
        Finding corrected = finding.withCorrections(edits);
        assertThat(finding.corrections()).isEmpty();
        assertThat(ofText("a", Optional.empty()).corrections()).isEmpty();
        assertThat(corrected).isNotEqualTo(finding);
        assertThat(corrected.fingerprint()).isEqualTo(finding.fingerprint());
        assertThat(corrected.compareTo(finding)).isZero();
        assertThat(corrected.message(Locale.CHINA)).isEqualTo(finding.message(Locale.CHINA));
        CellEdit edit = edits.get(0);
        edits.clear();
        assertThat(corrected.corrections()).containsExactly(edit);
        assertThat(corrected.withSeverity(Severity.INFO).corrections()).containsExactly(edit);
        assertThat(corrected.withOutcome(Outcome.NOT_EVALUATED).corrections()).containsExactly(edit);
        assertThat(corrected.withCorrections(List.of())).isEqualTo(finding);
    }

    @Test
    void lastYearsExplanationDoesNotSilenceThisYearsError() {
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        AnnualReport dated = zero.withCover(Cover.of(Organ.named("甲"), 2023));
        AnnualReport next = zero.withCover(Cover.of(Organ.named("甲"), 2024));
        assertThat(List.of(
                        ofFigure(zero).fingerprint(),
                        ofFigure(dated).fingerprint(),
                        ofFigure(next).fingerprint(),
                        ofFigure(next.with(FIRST, Count.of(1))).fingerprint(),
                        ofFigure(next).withOutcome(Outcome.NOT_EVALUATED).fingerprint()))
                .doesNotHaveDuplicates();
    }
}
