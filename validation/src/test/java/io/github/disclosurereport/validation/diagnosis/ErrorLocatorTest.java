package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.testkit.OfficeSize;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.testkit.TypingErrors;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ErrorLocatorTest {

    private static final ErrorLocator LOCATOR = ErrorLocator.standard();
    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
    private static final Cell BROUGHT = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.BROUGHT_FORWARD);
    private static final Cell GRANTED = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.GRANTED);
    private static final Cell UPHELD = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD);
    private static final Cell RECONSIDERED = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);

    private static AnnualReport plus(AnnualReport report, Cell cell, long more) {
        return report.with(cell, Count.of(report.values().number(cell.slot()) + more));
    }

    @Test
    void theWorkedExamples() {
        AnnualReport right = WorkedReport.right();
        WorkedReport.all().forEach(example -> {
            List<DiagnosedPart> parts =
                    LOCATOR.diagnose(right.with(example.typed())).parts();
            assertThat(parts.get(0).suggestion().map(Explanation::edits).orElse(List.of()))
                    .as(example.name())
                    .isEqualTo(example.cure());
            assertThat(parts.get(0).explanations()).as(example.name()).hasSize(example.sets());
        });
    }

    @Test
    void anErrorInABlockOfSectionFourIsSeenAndNotLocated() {
        AnnualReport report = WorkedReport.disputes(3, 1, 0, 2, 8);
        DiagnosedPart part = LOCATOR.diagnose(report).parts().get(1);
        assertThat(part.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(part.explanations()).hasSize(5).allMatch(explanation -> explanation.rank() == 1);
        assertThat(part.suggestion()).isEmpty();
    }

    @Test
    void aCleanReportIsLeftInPeace() {
        for (AnnualReport report : List.of(SampleReports.city2025(), SampleReports.guiyang2020())) {
            Diagnosis diagnosis = LOCATOR.diagnose(report);
            assertThat(diagnosis.isClean()).isTrue();
            assertThat(diagnosis.parts())
                    .hasSize(4)
                    .allMatch(part -> part.explanations().isEmpty());
            assertThat(diagnosis.edits()).isEmpty();
            assertThat(diagnosis.blanks()).isEmpty();
        }
    }

    @Test
    void theCorrectedReportIsValid() {
        SplittableRandom random = new SplittableRandom(7);
        ReportValidator validator = ReportValidator.standard();
        for (int run = 0; run < 300; run++) {
            Edition edition = Edition.values()[run % 2];
            AnnualReport valid = SampleReports.realistic(edition, OfficeSize.CITY, run);
            List<Cell> cells = Form.of(edition).table(Section.REQUESTS).cells();
            AnnualReport wrong = valid.with(TypingErrors.in(valid.values(), cells, 1 + run % 4, random));
            for (DiagnosedPart part : LOCATOR.diagnose(wrong).parts()) {
                for (Explanation explanation : part.explanations()) {
                    if (explanation.isDetermined()) {
                        AnnualReport mended = wrong.with(explanation.edits());
                        assertThat(validator.validate(mended).findings())
                                .as("seed 7, run %d", run)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void aTrustedFigureIsNeverDoubted() {
        AnnualReport wrong = plus(SampleReports.city2025(), RECEIVED, 9);
        DiagnosedPart free = LOCATOR.diagnose(wrong).parts().get(0);
        assertThat(free.explanations().get(0).corrections())
                .extracting(Correction::cell)
                .containsExactly(RECEIVED);
        DiagnosedPart pinned =
                LOCATOR.withPinned(Set.of(RECEIVED)).diagnose(wrong).parts().get(0);
        assertThat(pinned.least()).isEqualTo(3);
        assertThat(pinned.explanations())
                .isNotEmpty()
                .noneMatch(explanation -> explanation.corrections().stream()
                        .anyMatch(correction -> correction.cell().equals(RECEIVED)));
        Set<Cell> everything = Set.copyOf(Cell.all());
        DiagnosedPart hopeless =
                LOCATOR.withPinned(everything).diagnose(wrong).parts().get(0);
        assertThat(hopeless.status()).isEqualTo(Status.UNSOLVABLE);
    }

    @Test
    void weightsDecideAmongTheCellsOfABlock() {
        AnnualReport wrong = plus(SampleReports.city2025(), RECONSIDERED, 1);
        ErrorLocator careful = LOCATOR.withWeights(Map.of(
                UPHELD,
                2,
                Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OVERTURNED),
                2,
                Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OTHER_RESULT),
                2,
                Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING),
                3));
        DiagnosedPart part = careful.diagnose(wrong).parts().get(1);
        assertThat(part.status()).isEqualTo(Status.LOCATED);
        assertThat(part.suggestion().orElseThrow().edits().get(0).cell()).isEqualTo(RECONSIDERED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCATOR.withWeights(Map.of(UPHELD, 0)))
                .withMessageContaining(UPHELD.path());
    }

    @Test
    void aHopelessReportIsCapped() {
        AnnualReport valid = SampleReports.realistic(Edition.E2021, OfficeSize.PROVINCE, 3);
        List<Cell> cells = Form.of(Edition.E2021).table(Section.REQUESTS).cells();
        AnnualReport wrong = valid.with(TypingErrors.in(valid.values(), cells, 40, new SplittableRandom(3)));
        DiagnosedPart part = LOCATOR.diagnose(wrong).parts().get(0);
        assertThat(part.status()).isEqualTo(Status.CAPPED);
        assertThat(part.explanations()).isEmpty();
        assertThat(part.least()).isGreaterThan(6);
        DiagnosedPart sooner = LOCATOR.withLimits(new SearchLimits(1, 10))
                .diagnose(wrong)
                .parts()
                .get(0);
        assertThat(sooner.status()).isEqualTo(Status.CAPPED);
    }

    @Test
    void lastYearsReportBreaksATie() {
        AnnualReport last = SampleReports.suqian(2023);
        AnnualReport right = SampleReports.suqian(2024);
        Cell received = Cell.of(Applicant.BUSINESSES, RequestLine.RECEIVED);
        // The same 3 too many in two rows and two columns: it can lie on either diagonal of the rectangle.
        AnnualReport wrong = plus(plus(right, BROUGHT, 3), received, 3);
        DiagnosedPart alone = LOCATOR.diagnose(wrong).parts().get(0);
        assertThat(alone.explanations())
                .hasSize(2)
                .allMatch(explanation -> explanation.support().isEmpty());
        DiagnosedPart together = LOCATOR.diagnose(ReportView.of(wrong).withPrevious(last), List.of())
                .parts()
                .get(0);
        Explanation best = together.explanations().get(0);
        assertThat(wrong.with(best.edits())).isEqualTo(right);
        assertThat(best.support()).hasSize(7);
        assertThat(together.explanations().get(1).support())
                .as("two columns disagree")
                .hasSize(5);
        // A report for another year is no evidence.
        ReportView apart =
                ReportView.of(wrong).withPrevious(last.withCover(last.cover().withYear(2020)));
        assertThat(LOCATOR.diagnose(apart, List.of()).parts().get(0)).isEqualTo(alone);
    }

    @Test
    void evidenceFromElsewhereBreaksATie() {
        AnnualReport wrong = WorkedReport.disputes(3, 1, 0, 2, 8);
        Evidence prose = new Evidence(
                List.of(List.of(RECONSIDERED)),
                BigInteger.valueOf(6),
                1,
                new Message(new Text("文中写6件", "the prose says 6"), Map.of()));
        Diagnosis diagnosis = LOCATOR.diagnose(ReportView.of(wrong), List.of(prose));
        assertThat(diagnosis.edits()).containsExactly(new CellEdit(RECONSIDERED, Count.of(8), Count.of(6)));
    }

    @Test
    void equalitiesOfYourOwnCountIfTheyAreErrors() {
        Cell second = Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.TOTAL);
        Message where = new Message(new Text("两栏总计", "the two totals"), Map.of());
        Text words = new Text("应相等", "should be equal");
        EqualityRule rule = new EqualityRule(
                new RuleInfo("local.same", Category.ARITHMETIC, Severity.ERROR, List.of(Edition.E2021), words, words),
                List.of(new Equality(List.of(RECONSIDERED), List.of(second), second, where)),
                words,
                words);
        RuleBook book = RuleBook.standard(Edition.E2021).plus(rule);
        AnnualReport wrong = AnnualReport.zero(Edition.E2021).with(RECONSIDERED, Count.of(12));
        Diagnosis diagnosis = ErrorLocator.of(book).diagnose(wrong);
        assertThat(diagnosis.parts()).as("two blocks hang together now").hasSize(3);
        assertThat(diagnosis.edits()).containsExactly(new CellEdit(RECONSIDERED, Count.of(12), Count.ZERO));
        RuleBook milder = book.withSeverity("local.same", Severity.WARNING);
        assertThat(ErrorLocator.of(milder).diagnose(wrong).parts()).hasSize(4);
    }

    @Test
    void theBooksOfAValidatorWillDo() {
        AnnualReport wrong = plus(SampleReports.city2025(), RECEIVED, 9);
        ErrorLocator same = ErrorLocator.of(ReportValidator.standard().books());
        Diagnosis diagnosis = same.diagnose(wrong);
        assertThat(diagnosis.edits()).extracting(CellEdit::cell).containsExactly(RECEIVED);
        assertThat(diagnosis.messages(Locale.CHINA))
                .isEqualTo(LOCATOR.diagnose(wrong).messages(Locale.CHINA));
        assertThat(same.diagnose(SampleReports.guiyang2020()).isClean()).isTrue();
    }

    @Test
    void refusesAnEditionWithoutBookAndTwoBooksForOne() {
        ErrorLocator only = ErrorLocator.of(RuleBook.standard(Edition.E2019));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only.diagnose(SampleReports.city2025()))
                .withMessageContaining("2021");
        RuleBook book = RuleBook.standard(Edition.E2019);
        assertThatIllegalArgumentException().isThrownBy(() -> ErrorLocator.of(book, book));
        assertThatIllegalArgumentException().isThrownBy(() -> ErrorLocator.of(List.of(book, book)));
    }

    @Test
    void aMarkInASumCanBeTheError() {
        AnnualReport wrong = SampleReports.city2025().with(GRANTED, Count.notApplicable());
        Explanation explanation = LOCATOR.diagnose(wrong).suggestions().get(0);
        assertThat(wrong.with(explanation.edits())).isEqualTo(SampleReports.city2025());
    }
}
