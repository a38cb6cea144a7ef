package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Profile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RowWordsTest {

    private static final Cell RECEIVED = Cell.ofPath("requests.total.received");

    private static Finding finding(RulePack pack, AnnualReport report) {
        List<Finding> found = pack.validator(Profile.REVIEW).validate(report).findings().stream()
                .filter(finding -> finding.rule().id().equals("local.x"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void bothSumsAndTheDifferenceAreNamed() throws RulePackException {
        RulePack pack = Packs.of(
                "row local.x = disputes.reconsideration.pending + disputes.directLitigation.pending = requests.total.received",
                "title local.x = 未审结与新收相等",
                "title.en local.x = As many pending as new",
                "citation local.x = 据");
        Finding finding = finding(pack, AnnualReport.zero(Edition.E2021).with(RECEIVED, Count.of(7)));
        assertThat(finding.message(Locale.CHINA))
                .isEqualTo("【请核实】“未审结与新收相等”：第四部分“行政复议”栏“尚未审结”列、第四部分“行政诉讼·未经复议直接起诉”栏“尚未审结”列之和"
                        + "应等于第三部分“一、本年新收政府信息公开申请数量”行“总计”列。左边0件，右边7件，相差7件。请核对这些格。 [local.x]");
        assertThat(finding.message(Locale.UK))
                .startsWith(
                        "[please check] \"As many pending as new\": the sum of section 4, block \"administrative reconsideration\", column")
                .endsWith("The left side is 0, the right side 7: 7 apart. Please check these cells. [local.x]");
        assertThat(finding.subject()).contains(RECEIVED);
    }

    @Test
    void aLongSideIsNamedByItsEnds() throws RulePackException {
        RulePack pack = Packs.row("requests.businesses.received + requests.researchInstitutions.received"
                + " + requests.publicWelfareOrganizations.received + requests.legalServiceInstitutions.received"
                + " + requests.otherOrganizations.received = requests.total.carriedForward");
        Cell carried = Cell.ofPath("requests.total.carriedForward");
        Finding finding = finding(pack, AnnualReport.zero(Edition.E2021).with(carried, Count.of(1)));
        assertThat(finding.message(Locale.CHINA)).contains("行“商业企业”列至第三部分", "行“其他”列等5格之和应等于");
        assertThat(finding.message(Locale.UK)).contains("the sum of 5 cells from section 3");
    }

    @Test
    void whatBlanksCannotMend() throws RulePackException {
        RulePack pack =
                Packs.row("requests.total.received + disputes.reconsideration.pending = requests.total.outcomes.total");
        AnnualReport report = AnnualReport.zero(Edition.E2021)
                .with(RECEIVED, Count.of(7))
                .with(Cell.ofPath("disputes.reconsideration.pending"), Count.blank());
        assertThat(finding(pack, report).message(Locale.CHINA)).contains("左边已填部分7件，右边已填部分0件；空格无论填多少都不能使两边相等。请核对已填数字。");
    }

    @Test
    void itemsAreCountedInTheirOwnMeasure() throws RulePackException {
        RulePack pack = Packs.row(
                "proactiveDisclosure.licensing.itemsLastYear <= proactiveDisclosure.otherServices.itemsLastYear");
        Cell items = Cell.ofPath("proactiveDisclosure.licensing.itemsLastYear");
        AnnualReport report = AnnualReport.zero(Edition.E2019).with(items, Count.of(4));
        assertThat(finding(pack, report).message(Locale.CHINA)).contains("左边4项，右边0项，多出4项。");
    }

    @Test
    void aTitleIsNoTemplate() throws RulePackException {
        RulePack pack = Packs.of(
                "row local.x = requests.total.received <= requests.total.carriedForward",
                "title local.x = {expected}与{nothing}$1\\",
                "citation local.x = {x}");
        AnnualReport report = AnnualReport.zero(Edition.E2021).with(RECEIVED, Count.of(7));
        assertThat(finding(pack, report).message(Locale.CHINA)).startsWith("【请核实】“{expected}与{nothing}$1\\”：");
    }
}
