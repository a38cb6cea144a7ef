package io.github.disclosurereport.validation.rollup;

import static io.github.disclosurereport.validation.rollup.Parts.DISTRICT;
import static io.github.disclosurereport.validation.rollup.Parts.FINANCE;
import static io.github.disclosurereport.validation.rollup.Parts.GRANTED;
import static io.github.disclosurereport.validation.rollup.Parts.HEALTH;
import static io.github.disclosurereport.validation.rollup.Parts.RECEIVED;
import static io.github.disclosurereport.validation.rollup.Parts.ROSTER;
import static io.github.disclosurereport.validation.rollup.Parts.TAX;
import static io.github.disclosurereport.validation.rollup.Parts.plus;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    private static final List<String> MEMBERS = List.of(FINANCE, HEALTH, DISTRICT);

    /** Parts whose figure in two cells is 1,000 for the first, 2,000 for the second … */
    private static List<AnnualReport> parts(long... granted) {
        List<AnnualReport> parts = new ArrayList<>(Parts.all(Edition.E2021));
        for (int i = 0; i < granted.length; i++) {
            parts.set(
                    i + 1, parts.get(i + 1).with(GRANTED, Count.of(granted[i])).with(RECEIVED, Count.of(granted[i])));
        }
        return parts;
    }

    private static List<Finding> findings(Roster roster, List<AnnualReport> parts, long... more) {
        AnnualReport region = Parts.region(parts.subList(0, 4));
        region = plus(region, GRANTED, more[0]);
        if (more.length > 1) {
            region = plus(region, RECEIVED, more[1]);
        }
        return RollupCheck.over(roster).check(region, parts).findings();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void anOrganAddedTwice() {
        Finding finding = only(findings(ROSTER, parts(100_000, 200_000, 300_000), 200_000));
        assertThat(finding.message(Locale.CHINA)).contains("多200000件。应汇总4个单位，已收到4个。差额与卫健委的数字相同，疑似重复汇总。");
        assertThat(finding.message(Locale.UK))
                .contains("The difference is the figure of 卫健委, which may have been added");
    }

    @Test
    void anOrganLeftOut() {
        Finding finding = only(findings(ROSTER, parts(100_000, 200_000, 300_000), -300_000));
        assertThat(finding.message(Locale.CHINA)).contains("差额与东区人民政府的数字相同，疑似漏汇总。");
        assertThat(finding.message(Locale.UK)).contains("东区人民政府, which may have been left out");
    }

    @Test
    void anOrganLeftOutThatIsNew() {
        List<String> last = ROSTER.members().stream()
                .map(Roster.Member::organ)
                .filter(organ -> !organ.equals(DISTRICT))
                .toList();
        List<Finding> findings = findings(ROSTER.withLastYear(last), parts(100_000, 300_000, 300_000), -300_000);
        assertThat(findings).hasSize(2);
        assertThat(findings.get(1).message(Locale.CHINA)).contains("差额与东区人民政府的数字相同，而上年汇总没有该单位，疑似漏汇总。");
        assertThat(findings.get(1).message(Locale.UK)).contains("东区人民政府, which was not in last year's sum");
    }

    @Test
    void anOrganAddedThatShouldNotBe() {
        List<AnnualReport> parts = parts(100_000, 200_000, 300_000);
        parts.add(Parts.part(Edition.E2021, TAX, 9).with(GRANTED, Count.of(400_000)));
        Finding finding = only(findings(ROSTER, parts, 400_000));
        assertThat(finding.message(Locale.CHINA)).contains("差额与税务局的数字相同，而该单位不在应汇总之列，疑似误计入。");
        assertThat(finding.message(Locale.UK)).contains("税务局, which should not be in the sum");
    }

    @Test
    void severalThatFitAreAllNamedAndTooManyAreNone() {
        assertThat(only(findings(ROSTER, parts(100_000, 200_000, 100_000), 100_000))
                        .message(Locale.CHINA))
                .contains("差额与财政局、东区人民政府的数字相同");
        List<AnnualReport> same = parts(100_000, 100_000, 100_000);
        same.set(0, same.get(0).with(GRANTED, Count.of(100_000)));
        assertThat(only(findings(ROSTER, same, 100_000)).message(Locale.CHINA)).doesNotContain("数字相同");
        assertThat(only(findings(ROSTER, parts(100_000), 100_001)).message(Locale.CHINA))
                .doesNotContain("数字相同");
    }

    @Test
    void oneOrganThatExplainsAllIsNamedFirst() {
        List<AnnualReport> parts = parts(100_000, 200_000, 300_000);
        assertThat(findings(ROSTER, parts, 100_000, 100_000).get(0).message(Locale.CHINA))
                .isEqualTo("【请核实】不等的2格，差额都与财政局的数字相同，疑似重复汇总该单位。请先核对该单位。 [rollup.sum]");
        Finding leftOut = findings(ROSTER, parts, -100_000, -100_000).get(0);
        assertThat(leftOut.message(Locale.CHINA)).contains("疑似漏汇总该单位");
        assertThat(leftOut.message(Locale.UK))
                .contains("In all 2 cells that differ")
                .contains("left out");
        assertThat(findings(ROSTER, parts, 100_000, 200_000)).hasSize(2);
        assertThat(findings(ROSTER, parts, 100_000, -100_000)).hasSize(2);
        AnnualReport tax = Parts.part(Edition.E2021, TAX, 9);
        parts.add(tax.with(GRANTED, Count.of(7_000_000)).with(RECEIVED, Count.of(8_000_000)));
        Finding excluded = findings(ROSTER, parts, 7_000_000, 8_000_000).get(0);
        assertThat(excluded.message(Locale.CHINA)).contains("都与税务局的数字相同，而该单位不在应汇总之列");
        assertThat(excluded.message(Locale.UK)).contains("税务局, which should not be in the sum");
        assertThat(excluded.outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @EnumSource
    void aRegionThatForgotAMember(Edition edition) {
        List<AnnualReport> parts = Parts.all(edition);
        for (int i = 1; i < parts.size(); i++) {
            List<AnnualReport> others = new ArrayList<>(parts);
            others.remove(i);
            List<Finding> findings =
                    RollupCheck.over(ROSTER).check(Parts.region(others), parts).findings();
            String organ = MEMBERS.get(i - 1);
            // 本年增/减 may have either sign, and then no one direction explains all.
            if (edition == Edition.E2021) {
                assertThat(findings.get(0).message(Locale.CHINA)).contains("都与" + organ + "的数字相同，疑似漏汇总");
            }
            assertThat(findings)
                    .filteredOn(finding -> !finding.cells().isEmpty()
                            && !finding.cells().get(0).maySinkBelowZero())
                    .hasSizeGreaterThan(100)
                    .allSatisfy(finding -> assertThat(finding.message(Locale.CHINA))
                            .contains(organ)
                            .contains("疑似漏汇总"));
        }
        assertThat(Form.of(edition).cells()).filteredOn(Cell::isAmount).isNotEmpty();
    }
}
