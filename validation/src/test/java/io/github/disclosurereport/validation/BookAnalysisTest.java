package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookAnalysisTest {

    private static final Cell TOTAL = Cell.of(Applicant.TOTAL, RequestLine.OUTCOMES_TOTAL);
    private static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);

    private static EqualityRule house(List<Cell> left, List<Cell> right) {
        Text words = new Text("规", "rule");
        RuleInfo info =
                new RuleInfo("house.sum", Category.ARITHMETIC, Severity.ERROR, List.of(Edition.values()), words, words);
        Equality equality = new Equality(left, right, right.get(0), new Message(words, Map.of()));
        return new EqualityRule(info, List.of(equality), words, words);
    }

    @ParameterizedTest
    @CsvSource({"E2021, 42, 40", "E2019, 40, 38"})
    void ranksAreKnown(Edition edition, int equalities, int rank) {
        BookAnalysis analysis = RuleBook.standard(edition).analysis();
        assertThat(analysis.equalities()).hasSize(equalities);
        assertThat(analysis.rank()).isEqualTo(rank);
        assertThat(analysis.redundant()).hasSize(equalities - rank);
    }

    @ParameterizedTest
    @EnumSource
    void aSingleErrorIsLocatedInSectionThreeAndNowhereElse(Edition edition) {
        BookAnalysis analysis = RuleBook.standard(edition).analysis();
        assertThat(Form.of(edition).cells())
                .allSatisfy(cell -> assertThat(analysis.isLocatable(cell))
                        .as(cell.path())
                        .isEqualTo(cell.section() == Section.REQUESTS));
    }

    @Test
    void rulesThatWatchACellAreKnown() {
        BookAnalysis analysis = RuleBook.standard(Edition.E2021).analysis();
        assertThat(analysis.watching(TOTAL))
                .containsExactly(
                        "requests.balance",
                        "requests.outcomes",
                        "requests.applicants",
                        "figures.negative",
                        "complete.cells",
                        "claims.cells");
        assertThat(analysis.watching(Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.UPHELD)))
                .containsExactly("disputes.cases", "figures.negative", "complete.cells", "claims.cells");
        assertThat(analysis.watching(Cell.of(DisclosureLine.PENALTIES, DisclosureColumn.DECISIONS)))
                .containsExactly("figures.negative", "complete.cells");
    }

    @Test
    void contradictoryRulesAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard(Edition.E2021).plus(house(List.of(TOTAL), List.of(GRANTED))))
                .withMessageContaining("\"house.sum\" contradicts [requests.")
                .withMessageContaining("requests.outcomes")
                .withMessageContaining("nothing but 0 for")
                .withMessageContaining("requests.total.outcomes.partlyGranted, ")
                .withMessageContaining(" more");
    }

    @Test
    void aContradictionNamesThreeCellsAndCountsTheRest() {
        Cell total = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);
        Cell upheld = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard(Edition.E2021).plus(house(List.of(total), List.of(upheld))))
                .withMessageEndingWith(
                        "\"house.sum\" contradicts [disputes.cases]: together they leave nothing but 0 for"
                                + " disputes.reconsideration.overturned, disputes.reconsideration.otherResult,"
                                + " disputes.reconsideration.pending");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard(Edition.E2021)
                        .without("requests.balance")
                        .without("requests.applicants")
                        .plus(house(List.of(TOTAL), List.of(GRANTED))))
                .withMessageContaining(" and 17 more");
    }

    @Test
    void aCellOnBothSidesIsNotSeen() {
        Cell licensing = Cell.of(DisclosureLine.LICENSING, DisclosureColumn.DECISIONS);
        Cell penalties = Cell.of(DisclosureLine.PENALTIES, DisclosureColumn.DECISIONS);
        BookAnalysis analysis = RuleBook.standard(Edition.E2021)
                .plus(house(List.of(licensing, penalties, TOTAL), List.of(TOTAL, licensing, penalties)))
                .analysis();
        assertThat(analysis.isLocatable(licensing)).isFalse();
        assertThat(analysis.isLocatable(penalties)).isFalse();
        assertThat(analysis.isLocatable(GRANTED)).isTrue();
        assertThat(analysis.redundant()).hasSize(3);
    }

    @Test
    void aCellThatIsSeenTwiceIsNotToldFromItsPartner() {
        Cell licensing = Cell.of(DisclosureLine.LICENSING, DisclosureColumn.DECISIONS);
        Cell penalties = Cell.of(DisclosureLine.PENALTIES, DisclosureColumn.DECISIONS);
        BookAnalysis twice = RuleBook.standard(Edition.E2021)
                .plus(house(List.of(licensing, licensing), List.of(penalties)))
                .analysis();
        assertThat(twice.isLocatable(licensing))
                .as("one is a multiple of the other")
                .isFalse();
        assertThat(twice.isLocatable(penalties)).isFalse();
        assertThat(twice.isLocatable(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL)))
                .isFalse();
    }

    @Test
    void aRuleThatFollowsFromTheOthersIsKept() {
        List<Cell> income = List.of(
                Cell.of(Applicant.TOTAL, RequestLine.RECEIVED), Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD));
        List<Cell> use = List.of(TOTAL, Cell.of(Applicant.TOTAL, RequestLine.CARRIED_FORWARD));
        BookAnalysis analysis =
                RuleBook.standard(Edition.E2021).plus(house(use, income)).analysis();
        assertThat(analysis.equalities()).hasSize(43);
        assertThat(analysis.rank()).isEqualTo(40);
    }

    @Test
    void aRuleThatSaysSomethingNewRaisesTheRank() {
        List<Cell> carried = List.of(Cell.of(Applicant.TOTAL, RequestLine.CARRIED_FORWARD));
        List<Cell> brought = List.of(Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD));
        assertThat(RuleBook.standard(Edition.E2021)
                        .plus(house(carried, brought))
                        .analysis()
                        .rank())
                .isEqualTo(41);
    }
}
