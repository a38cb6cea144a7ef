package io.github.disclosurereport.conformance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ExampleTest {

    @Test
    void isTheFirstCaseThatBreaksTheRule() {
        Example example = Example.of("requests.balance");

        assertThat(example.broken().id()).isEqualTo("requests.balance/violated-form-example");
        assertThat(example.finding().required("subject").asString())
                .isEqualTo("requests.naturalPersons.outcomes.total");
    }

    @Test
    void saysWhatWasChangedFromWhatToWhat() {
        assertThat(Example.of("disputes.cases").changes()).containsExactly("`disputes.reconsideration.total`: 6 → 8");
        assertThat(Example.of("deadline.published").changes()).contains("`cover.published`: blank → \"2023-02-01\"");
        assertThat(Example.of("figures.unit").changes())
                .containsExactly("`proactiveDisclosure.procurement.amount`: 356.2 万元 → 356.2 unknown");
    }

    @Test
    void saysWhatWasAddedRemovedOrCopied() {
        assertThat(Example.of("announced.parts").changes())
                .containsExactly("`cover.preamble.-`: added \"本报告由五个部分组成。\"");
        assertThat(Example.of("complete.sections").changes())
                .containsExactly("`sections.4`: removed \"五、存在的主要问题及改进情况\"");
        assertThat(Example.of("complete.cells").changes())
                .contains(
                        "`requests.businesses`: figures → all blank",
                        "`requests.otherOrganizations`: copy of `requests.businesses`");
    }

    @Test
    void namesLastYearsReportAndThoseAddedUp() {
        assertThat(Example.of("years.items").changes()).contains("last year's report: `cover.year`: 2020 → 2019");
        assertThat(Example.of("rollup.sum").changes())
                .contains("a report added, small-2022: `cover.organ.name`: \"测试市人民政府\" → \"甲局\"");
    }

    @Test
    void ofAPublishedReportNothingWasChanged() {
        assertThat(Example.of("period.year").changes()).isEmpty();
    }

    @Test
    void missesARuleWithoutCases() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Example.of("no.such.rule"))
                .withMessageContaining("no.such.rule");
    }
}
