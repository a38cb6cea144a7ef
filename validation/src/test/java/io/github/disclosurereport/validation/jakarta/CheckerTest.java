package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final ReportValidator STANDARD = ReportValidator.standard();

    @Test
    void aValidReportHasNoErrors() {
        assertThat(new Checker(STANDARD).errors(Samples.valid())).isEmpty();
    }

    @Test
    void errorsAreThoseOfTheValidatorWithCorrections() {
        List<Finding> errors = new Checker(STANDARD).errors(Samples.wrong());
        assertThat(errors)
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.corrections()).containsExactly(Samples.cure()));
        assertThat(errors.stream().map(error -> error.withCorrections(List.of())))
                .isEqualTo(STANDARD.validate(Samples.wrong()).findings(Severity.ERROR));
    }

    @Test
    void anErrorThatSeveralChangesWouldMendHasNoCorrection() {
        Cell upheld = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD);
        AnnualReport wrong = AnnualReport.zero(Edition.E2021).with(upheld, Count.of(3));
        assertThat(new Checker(STANDARD).errors(wrong))
                .filteredOn(error -> error.rule().id().equals("disputes.cases"))
                .singleElement()
                .satisfies(error -> assertThat(error.corrections()).isEmpty());
    }

    @Test
    void whatIsWrongWithTheTextHasNoCorrection() {
        assertThat(new Checker(STANDARD).errors(SampleReports.guiyang2020()))
                .isEqualTo(STANDARD.validate(SampleReports.guiyang2020()).findings(Severity.ERROR))
                .hasSize(2);
    }

    @Test
    void aBlankThatMustBeFilledHasNoCorrection() {
        Checker filing = new Checker(ReportValidator.standard(Profile.SUBMISSION));
        assertThat(filing.errors(Samples.unfilled()))
                .singleElement()
                .satisfies(error -> assertThat(error.corrections()).isEmpty());
    }

    /** Two blocks of section 四 that must agree: now each error there can be located. */
    @Test
    void rulesOfYourOwnCountInTheDiagnosisToo() {
        Cell first = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);
        Cell second = Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.TOTAL);
        Text words = new Text("应相等", "should be equal");
        EqualityRule rule = new EqualityRule(
                new RuleInfo("local.same", Category.ARITHMETIC, Severity.ERROR, List.of(Edition.E2021), words, words),
                List.of(new Equality(List.of(first), List.of(second), second, new Message(words, Map.of()))),
                words,
                words);
        ReportValidator own =
                ReportValidator.of(RuleBook.standard(Edition.E2021).plus(rule));
        AnnualReport wrong = AnnualReport.zero(Edition.E2021).with(first, Count.of(12));
        CellEdit cure = new CellEdit(first, Count.of(12), Count.ZERO);
        assertThat(new Checker(own).errors(wrong))
                .filteredOn(error -> error.cells().contains(first))
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.corrections()).containsExactly(cure));
        assertThat(new Checker(STANDARD).errors(wrong))
                .filteredOn(error -> error.cells().contains(first))
                .hasSize(1)
                .allSatisfy(error -> assertThat(error.corrections()).isEmpty());
    }
}
