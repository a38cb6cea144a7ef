package io.github.disclosurereport.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualityRuleTest {

    private static final Cell A = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD);
    private static final Cell B = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OVERTURNED);
    private static final Cell SUM = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);
    private static final Text PLACE = new Text("此处", "here");

    private static final EqualityRule RULE = new EqualityRule(
            new RuleInfo("a.b", Category.ARITHMETIC, Severity.ERROR, List.of(Edition.values()), PLACE, PLACE),
            List.of(new Equality(List.of(A, B), List.of(SUM), SUM, new Message(PLACE, Map.of()))),
            new Text("{where}{left1}+{left2}={expected}≠{right1}，差{difference}", "{where} {difference}"),
            new Text("{where}超", "{where} exceeded"));

    private static OutcomeLog check(String a, String b, String sum) {
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(A, Count.parse(a))
                .with(B, Count.parse(b))
                .with(SUM, Count.parse(sum));
        OutcomeLog log = new OutcomeLog();
        RULE.check(ReportView.of(report), log);
        return log;
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 5, satisfied",
        "2, 3, 6, violated",
        "2, 3, 4, violated",
        "2, /, 2, satisfied", // A mark counts as nothing,
        "2, /, 3, violated", // and is no blank either.
        "'', 3, 5, not evaluated",
        "'', 3, 3, not evaluated", // It would hold with 0, but nobody wrote 0.
        "2, 3, '', not evaluated",
        "0, 0, '', not evaluated", // Neither here.
        "'', 6, 5, violated", // No figure in the blank could mend it.
        "'', 3, '', not evaluated",
        "9223372036854775807, 1, -9223372036854775808, violated", // What overflow would have called equal.
        "9223372036854775807, 9223372036854775807, -2, violated",
        "1000000000000000000, 1000000000000000000, 2000000000000000000, satisfied",
        "9223372036854775807, '', 5, violated",
        "-2, 7, 5, satisfied", // Negative figures take the exact path,
        "-2, 7, 6, violated",
        "36028797018963967, 1, 36028797018963968, satisfied", // and so does 2 to the power of 55.
        "36028797018963967, 1, 36028797018963969, violated",
    })
    void outcomes(String a, String b, String sum, String outcome) {
        assertThat(check(a, b, sum).outcomes).containsExactly(outcome);
    }

    @Test
    void aFindingSaysWhereAndHowMuch() {
        assertThat(check("2", "3", "6").findings).singleElement().satisfies(finding -> {
            assertThat(finding.cells()).containsExactly(A, B, SUM);
            assertThat(finding.subject()).contains(SUM);
            assertThat(finding.expected()).contains(BigInteger.valueOf(5));
            assertThat(finding.actual()).contains(BigInteger.valueOf(6));
            assertThat(finding.difference()).contains(BigInteger.ONE);
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(finding.message(Locale.CHINA)).isEqualTo("【必须更正】此处2件+3件=5≠6件，差1 [a.b]");
            assertThat(finding.message(Locale.FRANCE)).isEqualTo("[must correct] here 1 [a.b]");
        });
    }

    @Test
    void sumsBeyondLongAreExact() {
        Finding finding = check("9223372036854775807", "9223372036854775807", "0")
                .findings
                .get(0);
        assertThat(finding.expected()).contains(new BigInteger("18446744073709551614"));
        assertThat(finding.difference()).contains(new BigInteger("-18446744073709551614"));
    }

    @Test
    void holdsIfAllSidesAreEqualAndNothingIsBlank() {
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        assertThat(RULE.holds(zero.values())).isTrue();
        assertThat(RULE.holds(zero.with(A, Count.notApplicable()).values())).isTrue();
        assertThat(RULE.holds(zero.with(A, Count.of(1)).values())).isFalse();
        assertThat(RULE.holds(zero.with(A, Count.blank()).values())).isFalse();
    }

    @Test
    void argumentsAndFiguresAreThoseOfTheReportThatWasChecked() {
        Finding finding = check("2", "3", "6").findings.get(0);
        assertThat(finding.figures()).containsExactly(Count.of(2), Count.of(3), Count.of(6));
        assertThat(finding)
                .isEqualTo(check("2", "3", "6").findings.get(0))
                .isNotEqualTo(check("2", "4", "7").findings.get(0));
        assertThat(finding.arguments())
                .containsOnlyKeys("actual", "difference", "expected", "left1", "left2", "right1", "where")
                .containsEntry("left2", new Measured(Count.of(3), B));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.figures().set(0, Count.ZERO));
    }

    @Test
    void anEqualityIsNeitherEmptyNorWithoutEnd() {
        Message where = new Message(PLACE, Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Equality(List.of(), List.of(), SUM, where))
                .withMessageContaining("0 and 0 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Equality(Collections.nCopies(257, A), List.of(SUM), SUM, where))
                .withMessageContaining("257");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Equality(List.of(SUM), Collections.nCopies(257, A), SUM, where))
                .withMessageContaining("1 and 257 cells");
        assertThat(new Equality(Collections.nCopies(256, A), List.of(SUM), SUM, where).left())
                .hasSize(256);
        assertThat(new Equality(List.of(SUM), Collections.nCopies(256, A), SUM, where).right())
                .hasSize(256);
        assertThat(new Equality(List.of(), List.of(A), A, where).cells())
                .as("one side may be nothing")
                .containsExactly(A);
    }

    @Test
    void eachEqualityIsJudgedForItself() {
        Cell otherA = Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.UPHELD);
        Cell otherSum = Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.TOTAL);
        Message where = new Message(PLACE, Map.of());
        List<Equality> both = List.of(
                new Equality(List.of(A, B), List.of(SUM), SUM, where),
                new Equality(List.of(otherA), List.of(otherSum), otherSum, where));
        EqualityRule rule = new EqualityRule(RULE.info(), both, PLACE, PLACE);
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        assertThat(outcomes(rule, zero)).containsExactly("satisfied", "satisfied");
        assertThat(outcomes(rule, zero.with(A, Count.blank()))).containsExactly("not evaluated", "satisfied");
        assertThat(outcomes(rule, zero.with(otherSum, Count.blank()))).containsExactly("satisfied", "not evaluated");
        assertThat(outcomes(rule, zero.with(otherSum, Count.of(1)))).containsExactly("satisfied", "violated");
        assertThat(rule.cells()).containsExactly(A, B, SUM, otherA, otherSum);
    }

    private static List<String> outcomes(EqualityRule rule, AnnualReport report) {
        OutcomeLog log = new OutcomeLog();
        rule.check(ReportView.of(report), log);
        return log.outcomes;
    }

    @Test
    void aSumThatWrapsToTheRightFigureIsStillUnequal() {
        Cell c = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OTHER_RESULT);
        Message where = new Message(PLACE, Map.of());
        AnnualReport wraps = AnnualReport.zero(Edition.E2021)
                .with(A, Count.of(Long.MAX_VALUE))
                .with(B, Count.of(Long.MAX_VALUE))
                .with(c, Count.of(2));
        assertThat(new Equality(List.of(A, B, c), List.of(SUM), SUM, where).compare(wraps.values()))
                .isPositive();
        assertThat(new Equality(List.of(SUM), List.of(A, B, c), SUM, where).compare(wraps.values()))
                .isNegative();
    }

    @Test
    void watchesTheCellsOfItsEqualities() {
        assertThat(RULE.cells()).containsExactly(A, B, SUM);
        assertThat(RULE.equalities()).hasSize(1);
    }

    @Test
    void knowsWhetherItWouldHoldWithBlanksAsZero() {
        Equality equality = RULE.equalities().get(0);
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        assertThat(equality.holdsWithBlanksAsZero(zero.with(A, Count.blank()).values()))
                .isTrue();
        assertThat(equality.holdsWithBlanksAsZero(
                        zero.with(A, Count.blank()).with(B, Count.of(1)).values()))
                .isFalse();
    }
}
