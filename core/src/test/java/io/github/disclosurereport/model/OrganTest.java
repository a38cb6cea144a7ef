package io.github.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganTest {

    /** The names are API, in JSON and in rule packs: a constant that is renamed must not rename them. */
    @Test
    void namesAreTheseForEver() {
        assertThat(OrganKind.values())
                .extracting(OrganKind::id)
                .containsExactly(
                        "government",
                        "department",
                        "township",
                        "verticallyManaged",
                        "stateCouncilDepartment",
                        "authorizedOrganization",
                        "unknown");
        assertThat(OrganLevel.values())
                .extracting(OrganLevel::id)
                .containsExactly("national", "province", "city", "county", "town", "unknown");
        assertThat(ReportScope.values())
                .extracting(ReportScope::id)
                .containsExactly("organ", "system", "region", "unknown");
    }

    @Test
    void ofAnOrganThatIsOnlyNamedNothingElseIsKnown() {
        assertThat(Organ.named("甲局"))
                .isEqualTo(new Organ("甲局", OrganKind.UNKNOWN, OrganLevel.UNKNOWN, ReportScope.UNKNOWN, "", ""));
    }
}
