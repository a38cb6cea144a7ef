package io.github.disclosurereport.validation.rollup;

import static io.github.disclosurereport.validation.rollup.Parts.CHARGES;
import static io.github.disclosurereport.validation.rollup.Parts.FINANCE;
import static io.github.disclosurereport.validation.rollup.Parts.GRANTED;
import static io.github.disclosurereport.validation.rollup.Parts.RECEIVED;
import static io.github.disclosurereport.validation.rollup.Parts.ROSTER;
import static io.github.disclosurereport.validation.rollup.Parts.amount;
import static io.github.disclosurereport.validation.rollup.Parts.number;
import static io.github.disclosurereport.validation.rollup.Parts.plus;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about figures; about the reports themselves: {@link CoverageTest}. */
class RollupCheckTest {

    private static final List<AnnualReport> PARTS = Parts.all(Edition.E2021);
    private static final AnnualReport REGION = Parts.region(PARTS);

    private static RollupResult check(AnnualReport region, List<AnnualReport> parts) {
        return RollupCheck.over(ROSTER).check(region, parts);
    }

    private static List<AnnualReport> with(Cell cell, Count figure) {
        List<AnnualReport> parts = new ArrayList<>(PARTS);
        parts.set(1, parts.get(1).with(cell, figure));
        return parts;
    }

    @ParameterizedTest
    @EnumSource
    void aRegionThatIsTheSumOfItsPartsHasNoFinding(Edition edition) {
        List<AnnualReport> parts = Parts.all(edition);
        AnnualReport region = Parts.region(parts);
        RollupResult result = check(region, parts);
        assertThat(result.findings()).isEmpty();
        assertThat(result.agrees()).isTrue();
        assertThat(result.satisfied())
                .isEqualTo(Form.of(edition).cells().size())
                .isEqualTo(result.checks());
        assertThat(result.sum().values()).isEqualTo(region.values());
        assertThat(result.sum().cover()).isEqualTo(region.cover());
        assertThat(result.coverage().isComplete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsCompared(Edition edition) {
        List<AnnualReport> parts = Parts.all(edition);
        AnnualReport region = Parts.region(parts);
        for (Cell cell : Form.of(edition).cells()) {
            AnnualReport wrong =
                    cell.isAmount() ? region.with(cell, Amount.notApplicable()) : plus(region, cell, 1_000_003);
            RollupResult result = check(wrong, parts);
            assertThat(result.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.cells()).containsExactly(cell);
                assertThat(finding.subject()).contains(cell);
                assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
            });
            assertThat(result.violated()).isEqualTo(1);
            assertThat(result.agrees()).isFalse();
        }
    }

    @Test
    void aDifferenceIsNamedWithBothFiguresAndTheCoverage() {
        long sum = number(REGION, GRANTED);
        Finding finding =
                check(plus(REGION, GRANTED, 1_000_003), PARTS).findings().get(0);
        assertThat(finding.rule()).isEqualTo(RollupCheck.info());
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.expected()).contains(BigInteger.valueOf(sum));
        assertThat(finding.difference()).contains(BigInteger.valueOf(1_000_003));
        assertThat(finding.message(Locale.CHINA))
                .isEqualTo("【请核实】" + GRANTED.place(Edition.E2021, Locale.CHINA) + "：区域年报填" + (sum + 1_000_003)
                        + "件，各单位合计" + sum + "件，多1000003件。应汇总4个单位，已收到4个。请核对区域年报和各单位年报。 [rollup.sum]");
        assertThat(finding.message(Locale.UK))
                .startsWith("[please check] section 3, row \"granted\", column \"total\": the region says "
                        + (sum + 1_000_003) + ", its parts add up to " + sum
                        + ": 1000003 higher. Members to be added: 4; received: 4. Check");
        Finding less =
                check(plus(REGION, GRANTED, -1_000_003), PARTS).findings().get(0);
        assertThat(less.message(Locale.CHINA)).contains("少1000003件");
        assertThat(less.message(Locale.UK)).contains(": 1000003 lower.");
    }

    @Test
    void blanksAreNotEvaluated() {
        assertThat(check(REGION.with(GRANTED, Count.blank()), PARTS))
                .returns(List.of(), RollupResult::findings)
                .returns(1, RollupResult::notEvaluated);
        RollupResult blankPart = check(REGION, with(GRANTED, Count.blank()));
        assertThat(blankPart.findings()).isEmpty();
        assertThat(blankPart.notEvaluated()).isEqualTo(1);
        assertThat(blankPart.sum().get(GRANTED)).isEqualTo(Count.blank());
    }

    @Test
    void aRegionCannotHaveLessThanWhatIsFilledIn() {
        long known = number(REGION, GRANTED) - number(PARTS.get(1), GRANTED);
        RollupResult result = check(REGION.with(GRANTED, Count.of(known - 1)), with(GRANTED, Count.blank()));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(finding.message(Locale.CHINA)).contains("其中1个单位该格未填，合计已超过区域年报。");
            assertThat(finding.message(Locale.UK)).contains("4. 1 of them left this cell blank");
        });
    }

    @Test
    void aMarkCountsAsNothing() {
        long rest = number(REGION, GRANTED) - number(PARTS.get(1), GRANTED);
        assertThat(check(REGION.with(GRANTED, Count.of(rest)), with(GRANTED, Count.notApplicable()))
                        .findings())
                .isEmpty();
        assertThat(check(REGION.with(GRANTED, Count.notApplicable()), PARTS).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.CHINA)).contains("区域年报填/，各单位合计"));
    }

    @Test
    void hostileFiguresDoNotPassByOverflow() {
        List<AnnualReport> parts = with(GRANTED, Count.of(Long.MAX_VALUE));
        long wrapped = Long.MAX_VALUE + number(REGION, GRANTED) - number(PARTS.get(1), GRANTED);
        RollupResult result = check(REGION.with(GRANTED, Count.of(wrapped)), parts);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected())
                        .contains(BigInteger.valueOf(Long.MAX_VALUE)
                                .add(BigInteger.valueOf(number(REGION, GRANTED) - number(PARTS.get(1), GRANTED)))));
        assertThat(result.sum().get(GRANTED)).isEqualTo(Count.blank());
    }

    @Test
    void amountsAreComparedInOneUnit() {
        Amount sum = (Amount) REGION.get(CHARGES);
        assertThat(check(REGION.with(CHARGES, sum.in(AmountUnit.YUAN)), PARTS).findings())
                .isEmpty();
        Amount unknown = Amount.of(sum.value(), AmountUnit.UNKNOWN);
        assertThat(check(REGION.with(CHARGES, unknown), PARTS))
                .returns(List.of(), RollupResult::findings)
                .returns(1, RollupResult::notEvaluated);
        Amount more = Amount.of(sum.value().add(sum.value().ulp()), AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(check(REGION.with(CHARGES, more), PARTS).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINA)).contains("区域年报填" + more + "，各单位合计" + sum + "，多0.");
                    assertThat(finding.message(Locale.UK)).contains("万元 higher");
                    assertThat(finding.difference()).isEmpty();
                });
    }

    @Test
    void amountsThatAllLackAUnitMayBeTheSameMoney() {
        Cell spent = Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.AMOUNT);
        List<AnnualReport> parts = Parts.all(Edition.E2019).stream()
                .map(part -> part.with(spent, amount("5", AmountUnit.UNKNOWN)))
                .toList();
        AnnualReport region = Parts.region(parts);
        assertThat(region.get(spent)).isEqualTo(amount("20", AmountUnit.UNKNOWN));
        assertThat(check(region, parts).notEvaluated()).isZero();
        RollupResult other = check(region.with(spent, amount("21", AmountUnit.UNKNOWN)), parts);
        assertThat(other.findings()).isEmpty();
        assertThat(other.notEvaluated()).isEqualTo(1);
        assertThat(check(region.with(spent, amount("0", AmountUnit.UNKNOWN)), parts)
                        .notEvaluated())
                .isEqualTo(1);
    }

    @Test
    void rulesBelongToTheGovernmentItself() {
        Cell issued = Cell.of(DisclosureLine.GOVERNMENT_RULES, DisclosureColumn.ISSUED);
        long own = number(PARTS.get(0), issued);
        assertThat(check(plus(REGION, issued, 2), PARTS).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINA))
                            .contains("区域年报填" + (own + 2) + "件，政府本级年报填" + own + "件，相差2件");
                    assertThat(finding.message(Locale.UK))
                            .contains("the government's own report " + own + ": 2 apart.");
                });
        List<AnnualReport> others = PARTS.subList(1, 4);
        Roster roster = Roster.of(ROSTER.members().subList(1, 5));
        AnnualReport region = plus(Rollup.sum(others), issued, 7).withCover(REGION.cover());
        RollupResult without = RollupCheck.over(roster).check(region, others);
        assertThat(without.findings()).isEmpty();
        assertThat(without.notApplicable()).isEqualTo(3);
        assertThat(without.sum().get(issued)).isEqualTo(Count.blank());
    }

    @Test
    void theRuleIsInTheCatalogue() {
        assertThat(RollupCheck.info().id()).isEqualTo("rollup.sum");
        assertThat(RollupCheck.info().category()).isEqualTo(Category.CONSISTENCY);
        assertThat(RollupCheck.info().editions()).containsExactly(Edition.values());
        assertThat(RollupCheck.info().title().chinese()).contains("规章");
        assertThat(RollupCheck.info().citation().english()).contains("article 49");
    }

    @Test
    void findingsHaveTheirOwnFingerprints() {
        AnnualReport wrong = plus(plus(REGION, GRANTED, 1_000_003), RECEIVED, 1_000_003);
        List<AnnualReport> parts = new ArrayList<>(PARTS);
        parts.add(PARTS.get(1));
        parts.add(PARTS.get(2));
        List<Finding> findings = check(wrong, parts).findings();
        assertThat(findings).hasSize(4).isSorted();
        assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(findings.get(0).message(Locale.CHINA)).contains(FINANCE);
    }
}
