package io.github.disclosurereport.validation.rollup;

import static io.github.disclosurereport.validation.rollup.Parts.CHARGES;
import static io.github.disclosurereport.validation.rollup.Parts.GRANTED;
import static io.github.disclosurereport.validation.rollup.Parts.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.testkit.SampleReports;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RollupTest {

    private static Figure sum(Cell cell, Figure... figures) {
        return Rollup.sum(Stream.of(figures)
                        .map(figure -> AnnualReport.zero(Edition.E2021).with(cell, figure))
                        .toList())
                .get(cell);
    }

    private static Figure money(Figure... figures) {
        return sum(CHARGES, figures);
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsAdded(Edition edition) {
        AnnualReport one = SampleReports.distinct(edition);
        AnnualReport sum = Rollup.sum(List.of(one, SampleReports.valid(edition, 3), one));
        assertThat(sum.edition()).isEqualTo(edition);
        assertThat(Form.of(edition).cells()).allSatisfy(cell -> {
            Exact once = Exact.of(one.get(cell));
            Exact other = Exact.of(SampleReports.valid(edition, 3).get(cell));
            Exact all = once.plus(once).orElseThrow().plus(other).orElseThrow();
            assertThat(Exact.of(sum.get(cell)).minus(all).orElseThrow().isZero())
                    .as("%s", cell)
                    .isTrue();
        });
    }

    @Test
    void aMarkCountsAsNothingAndABlankMakesTheSumBlank() {
        assertThat(sum(GRANTED, Count.of(3), Count.notApplicable(), Count.of(4)))
                .isEqualTo(Count.of(7));
        assertThat(sum(GRANTED, Count.notApplicable(), Count.notApplicable())).isEqualTo(Count.notApplicable());
        assertThat(sum(GRANTED, Count.of(3), Count.blank())).isEqualTo(Count.blank());
        assertThat(sum(GRANTED, Count.notApplicable(), Count.blank())).isEqualTo(Count.blank());
        assertThat(money(Amount.notApplicable(), Amount.notApplicable())).isEqualTo(Amount.notApplicable());
        assertThat(money(amount("3", AmountUnit.YUAN), Amount.blank())).isEqualTo(Amount.blank());
    }

    @Test
    void amountsAreAddedInOneUnit() {
        AmountUnit wan = AmountUnit.TEN_THOUSAND_YUAN;
        AmountUnit yuan = AmountUnit.YUAN;
        AmountUnit unknown = AmountUnit.UNKNOWN;
        assertThat(money(amount("0.1", wan), amount("0.2", wan))).isEqualTo(amount("0.3", wan));
        assertThat(money(amount("5", yuan), amount("6", yuan))).isEqualTo(amount("11", yuan));
        assertThat(money(amount("5", yuan), amount("6", wan), amount("1", yuan)))
                .isEqualTo(amount("6.0006", wan));
        assertThat(money(amount("5", unknown), amount("6", unknown))).isEqualTo(amount("11", unknown));
        assertThat(money(amount("5", unknown), amount("6", wan))).isEqualTo(Amount.blank());
        assertThat(money(amount("5", unknown), amount("6", wan), amount("7", wan)))
                .isEqualTo(Amount.blank());
        assertThat(money(amount("0", unknown), amount("6", yuan))).isEqualTo(amount("6", yuan));
        assertThat(money(amount("6", unknown), amount("0", yuan))).isEqualTo(amount("6", unknown));
        assertThat(money(amount("0", unknown), amount("0", yuan))).isEqualTo(amount("0", wan));
    }

    @Test
    void whatNoFigureCanHoldIsLeftBlank() {
        Count largest = Count.of(Long.MAX_VALUE);
        assertThat(sum(GRANTED, largest, Count.of(1))).isEqualTo(Count.blank());
        assertThat(sum(GRANTED, largest, Count.of(1), Count.of(-1))).isEqualTo(largest);
        Amount long40 = amount("9".repeat(40), AmountUnit.YUAN);
        assertThat(money(long40, long40)).isEqualTo(Amount.blank());
    }

    @Test
    void theCoverSaysWhoseAndWhen() {
        AnnualReport one = SampleReports.valid(Edition.E2021, 1);
        AnnualReport sum = Rollup.sum(Organ.named("测试市"), List.of(one, one));
        assertThat(sum.cover())
                .isEqualTo(Cover.blank().withOrgan(Organ.named("测试市")).withYear(2021));
        AnnualReport next = one.withCover(one.cover().withYear(2022));
        assertThat(Rollup.sum(List.of(one, next)).cover()).isEqualTo(Cover.blank());
        assertThat(Rollup.sum(List.of(AnnualReport.zero(Edition.E2021))).cover())
                .isEqualTo(Cover.blank());
        assertThat(sum.sections())
                .hasSize(6)
                .allMatch(section -> section.narrative().blocks().isEmpty());
    }

    @Test
    void reportsOnOneEditionOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Rollup.sum(List.of(AnnualReport.zero(Edition.E2019), AnnualReport.zero(Edition.E2021))))
                .withMessageContaining("both editions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.sum(List.of()))
                .withMessageContaining("no reports");
    }

    @Test
    void anOrganIsComparedWithItsPredecessors() {
        AnnualReport first = SampleReports.valid(Edition.E2021, 5);
        AnnualReport second = SampleReports.valid(Edition.E2021, 6);
        AnnualReport before = Rollup.sum(List.of(first, second));
        AnnualReport now = successor(before);
        assertThat(carry(now, before)).isEmpty();
        assertThat(carry(now, first)).isNotEmpty();
        Cell brought = Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD);
        AnnualReport wrong = Parts.plus(now, brought, 1);
        assertThat(carry(wrong, before)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).contains(brought);
            assertThat(finding.message(Locale.CHINA)).contains("多1件");
        });
    }

    /** The year after, with what was carried forward brought forward. */
    private static AnnualReport successor(AnnualReport before) {
        AnnualReport now = AnnualReport.zero(Edition.E2021)
                .withCover(Cover.of(Organ.named("新局"), before.cover().year().orElseThrow() + 1));
        for (Applicant who : Applicant.values()) {
            now = now.with(
                    Cell.of(who, RequestLine.BROUGHT_FORWARD), before.get(Cell.of(who, RequestLine.CARRIED_FORWARD)));
        }
        return now;
    }

    private static List<Finding> carry(AnnualReport now, AnnualReport before) {
        return ReportValidator.standard().validate(now, before).findings().stream()
                .filter(finding -> finding.rule().id().equals("years.carry"))
                .toList();
    }
}
