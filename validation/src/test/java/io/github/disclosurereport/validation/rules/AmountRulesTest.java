package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Narrative;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountRulesTest {

    private static final Cell CHARGES = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);
    private static final Cell PROJECTS = Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.PROJECTS);
    private static final Cell SPENT = Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.AMOUNT);

    private static Amount amount(String value, AmountUnit unit) {
        return Amount.of(new BigDecimal(value), unit);
    }

    private static Checked unit(Amount charges, String prose) {
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(CHARGES, charges)
                .with(Section.OTHER_MATTERS, Narrative.of(prose));
        return Checked.of(new AmountRules.UnitKnown(Edition.E2021), report);
    }

    @Test
    void anAmountHasAUnit() {
        assertThat(unit(amount("25", AmountUnit.TEN_THOUSAND_YUAN), "").outcomes())
                .isEqualTo("S");
        assertThat(unit(amount("25", AmountUnit.YUAN), "").outcomes()).isEqualTo("S");
        assertThat(unit(amount("0", AmountUnit.UNKNOWN), "").outcomes())
                .as("0 is 0 in any unit")
                .isEqualTo("S");
        assertThat(unit(Amount.blank(), "").outcomes()).isEqualTo("N");
        assertThat(unit(Amount.notApplicable(), "").outcomes()).isEqualTo("N");
        Checked unknown = unit(amount("25", AmountUnit.UNKNOWN), "");
        assertThat(unknown.outcomes()).isEqualTo("V");
        assertThat(unknown.chinese()).contains("填25，没有注明单位");
        assertThat(unknown.english()).contains("says 25 without a unit");
    }

    @ParameterizedTest
    @CsvSource({
        "行政事业性收费共251000元, V",
        "行政事业性收费共251，000元, S",
        "'行政事业性收费共251,000元', V",
        "本年收费251000元, V",
        "信息处理工作用车251000元, S",
        "行政事业性收费共1251000元, S",
        "行政事业性收费共251000.5元, S",
        "行政事业性收费共251000万元, S",
    })
    void theSameDigitsInYuanAreSuspicious(String prose, String outcome) {
        assertThat(unit(amount("251000", AmountUnit.TEN_THOUSAND_YUAN), prose).outcomes())
                .isEqualTo(outcome);
    }

    @Test
    void everyAmountIsOneCheck() {
        assertThat(Checked.of(new AmountRules.UnitKnown(Edition.E2019), AnnualReport.zero(Edition.E2019))
                        .outcomes())
                .isEqualTo("S");
        AnnualReport spent = AnnualReport.zero(Edition.E2019)
                .with(SPENT, amount("-1", AmountUnit.UNKNOWN))
                .with(Section.OVERVIEW, Narrative.of("采购1元"));
        Checked checked = Checked.of(new AmountRules.UnitKnown(Edition.E2019), spent);
        assertThat(checked.outcomes()).isEqualTo("V");
        assertThat(checked.findings().get(0).cells()).containsExactly(SPENT);
        assertThat(unit(amount("0", AmountUnit.TEN_THOUSAND_YUAN), "行政事业性收费0元").outcomes())
                .as("nothing is nothing in any unit")
                .isEqualTo("S");
        assertThat(unit(amount("1.5", AmountUnit.TEN_THOUSAND_YUAN), "收费2元，收费1.5元")
                        .outcomes())
                .as("the second figure of a sentence")
                .isEqualTo("V");
    }

    @Test
    void theSentenceIsQuoted() {
        Checked checked = unit(amount("251000", AmountUnit.TEN_THOUSAND_YUAN), "第一句。行政事业性收费共251000元。末句。");
        assertThat(checked.chinese()).contains("而文中写“行政事业性收费共251000元”", "疑似漏换算");
        assertThat(checked.english()).contains("the same digits, but in 元");
        assertThat(unit(amount("251000", AmountUnit.YUAN), "行政事业性收费共251000元").outcomes())
                .isEqualTo("S");
    }

    private static Checked procurement(String projects, Amount spent) {
        AnnualReport report = AnnualReport.zero(Edition.E2019)
                .with(PROJECTS, Count.parse(projects))
                .with(SPENT, spent);
        return Checked.of(new AmountRules.Procurement(), report);
    }

    @Test
    void projectsAndMoneyGoTogether() {
        Amount some = amount("12.5", AmountUnit.UNKNOWN);
        Amount none = amount("0", AmountUnit.UNKNOWN);
        assertThat(procurement("6", some).outcomes()).isEqualTo("S");
        assertThat(procurement("0", none).outcomes()).isEqualTo("S");
        assertThat(procurement("/", Amount.notApplicable()).outcomes()).isEqualTo("S");
        assertThat(procurement("", some).outcomes()).isEqualTo("N");
        assertThat(procurement("6", Amount.blank()).outcomes()).isEqualTo("N");
        assertThat(procurement("6", none).outcomes()).isEqualTo("V");
        assertThat(procurement("1", amount("0.01", AmountUnit.YUAN)).outcomes()).isEqualTo("S");
        assertThat(procurement("/", some).outcomes())
                .as("no such thing, but money")
                .isEqualTo("V");
        assertThat(procurement("6", Amount.notApplicable()).outcomes()).isEqualTo("V");
        assertThat(procurement("/", none).outcomes()).isEqualTo("S");
        assertThat(procurement("", Amount.blank()).outcomes()).isEqualTo("N");
        assertThat(procurement("", none).outcomes()).isEqualTo("N");
        Checked checked = procurement("0", some);
        assertThat(checked.chinese())
                .isEqualTo("【请核实】第二部分“政府集中采购”行：采购项目数量为0项，采购总金额为12.5，一个为0而另一个不为0。请核实。 [procurement.both]");
        assertThat(checked.english()).contains("projects 0, amount 12.5");
    }
}
