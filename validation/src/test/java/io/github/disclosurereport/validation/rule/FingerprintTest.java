package io.github.disclosurereport.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Text WORDS = new Text("文", "text");
    private static final RuleInfo RULE =
            new RuleInfo("a.b", Category.CONSISTENCY, Severity.WARNING, List.of(Edition.values()), WORDS, WORDS);
    private static final AnnualReport ZERO =
            AnnualReport.zero(Edition.E2021).withCover(Cover.of(Organ.named("甲"), 2022));
    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
    private static final Cell CHARGES = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);

    private static String ofText(Map<String, Object> arguments) {
        return Finding.ofText(RULE, ReportView.of(ZERO), Optional.of(Section.PROBLEMS), new Message(WORDS, arguments))
                .fingerprint();
    }

    private static String ofCells(AnnualReport report, Map<String, Object> arguments) {
        return Finding.ofCells(
                        RULE,
                        ReportView.of(report),
                        List.of(RECEIVED, CHARGES),
                        RECEIVED,
                        new Message(WORDS, arguments))
                .fingerprint();
    }

    /** The recipe over a text that is written out here. */
    private static String digest(String facts) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, 16);
    }

    @Test
    void aFindingAboutCellsIsToldByThemAndByWhatIsExpected() throws NoSuchAlgorithmException {
        AnnualReport report = ZERO.with(RECEIVED, Count.of(7))
                .with(CHARGES, Amount.of(new BigDecimal("0.50"), AmountUnit.TEN_THOUSAND_YUAN));
        Map<String, Object> arguments = Map.of(
                "kind", "less", "expected", BigInteger.TEN, "actual", BigInteger.valueOf(7), "difference", 3, "x", "y");
        assertThat(ofCells(report, arguments))
                .isEqualTo(digest("a.b|VIOLATED|2022|requests"
                        + "|proactiveDisclosure.administrativeCharges.amount=0.5万元|requests.total.received=7"
                        + "|actual=7|expected=10|kind=less"));
        AnnualReport open = report.with(RECEIVED, Count.blank()).with(CHARGES, Amount.notApplicable());
        assertThat(ofCells(open, Map.of()))
                .isEqualTo(digest("a.b|VIOLATED|2022|requests"
                        + "|proactiveDisclosure.administrativeCharges.amount=/|requests.total.received="));
    }

    @Test
    void aFindingAboutTextIsToldByAllThatItNames() throws NoSuchAlgorithmException {
        Message within = new Message(WORDS, Map.of("to", LocalDate.of(2022, 12, 31), "from", 1, "words", WORDS));
        Map<String, Object> arguments = Map.of(
                "topics",
                List.of(OverviewTopic.PLATFORMS, WORDS, OverviewTopic.SUPERVISION),
                "line",
                RequestLine.UNPAID,
                "cell",
                RECEIVED,
                "figure",
                new Measured(Count.of(12), RECEIVED),
                "small",
                new BigDecimal("0.0000001"),
                "expected",
                within,
                "words",
                WORDS);
        assertThat(ofText(arguments))
                .isEqualTo(digest("a.b|VIOLATED|2022|problems|cell=requests.total.received"
                        + "|expected={from=1, to=2022-12-31}|figure=12|line=outcomes.closedOtherwise.unpaid"
                        + "|small=0.0000001|topics=[platforms, supervision]"));
    }

    @Test
    void whatIsNotStatedIsEmpty() throws NoSuchAlgorithmException {
        ReportView view = ReportView.of(AnnualReport.zero(Edition.E2021));
        Finding finding = Finding.ofText(RULE, view, Optional.empty(), new Message(WORDS, Map.of()));
        assertThat(finding.withOutcome(Outcome.NOT_EVALUATED).fingerprint()).isEqualTo(digest("a.b|NOT_EVALUATED||"));
    }

    @Test
    void whatIsSaidTellsFindingsApart() {
        assertThat(Stream.of(
                                Map.<String, Object>of("kind", "missing", "title", "一"),
                                Map.<String, Object>of("kind", "empty", "title", "一"),
                                Map.<String, Object>of("kind", "empty", "title", "二"),
                                Map.<String, Object>of("kind", "empty", "other", "二"),
                                Map.<String, Object>of("topics", List.of(OverviewTopic.PLATFORMS)),
                                Map.<String, Object>of("topics", List.of(OverviewTopic.SUPERVISION)),
                                Map.<String, Object>of("topics", List.of()),
                                Map.<String, Object>of("within", new Message(WORDS, Map.of("n", 1))),
                                Map.<String, Object>of("within", new Message(WORDS, Map.of("n", 2))))
                        .map(FingerprintTest::ofText))
                .doesNotHaveDuplicates();
    }

    @Test
    void ourWordsAreNoFacts() {
        Text better = new Text("更好", "better");
        assertThat(ofText(Map.of("a", WORDS, "b", new Message(WORDS, Map.of()), "c", List.of(WORDS))))
                .isEqualTo(ofText(Map.of("a", better, "b", new Message(better, Map.of()), "c", List.of(better))));
    }

    @Test
    void noTextPassesForTwoFacts() throws NoSuchAlgorithmException {
        assertThat(Stream.of(
                                Map.<String, Object>of("a", "1", "b", "2"),
                                Map.<String, Object>of("a", "1|b=2"),
                                Map.<String, Object>of("a", "1\\|b=2"),
                                Map.<String, Object>of("a", List.of("1", "2")),
                                Map.<String, Object>of("a", List.of("1, 2")),
                                Map.<String, Object>of("a", "[1, 2]"),
                                Map.<String, Object>of("a", new Message(WORDS, Map.of("b", 1))),
                                Map.<String, Object>of("a", "{b=1}"))
                        .map(FingerprintTest::ofText))
                .doesNotHaveDuplicates();
        assertThat(ofText(Map.of("a", "\\|=,[]{}")))
                .isEqualTo(digest("a.b|VIOLATED|2022|problems|a=\\\\\\|\\=\\,\\[\\]\\{\\}"));
    }
}
