package io.github.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Kinds, levels and scopes are found by their stable names. */
class OrganKindTest {

    @Test
    void everyIdFindsItsConstant() {
        assertThat(OrganKind.values())
                .allSatisfy(kind -> assertThat(OrganKind.ofId(kind.id())).isSameAs(kind));
        assertThat(OrganLevel.values())
                .allSatisfy(level -> assertThat(OrganLevel.ofId(level.id())).isSameAs(level));
        assertThat(ReportScope.values())
                .allSatisfy(scope -> assertThat(ReportScope.ofId(scope.id())).isSameAs(scope));
    }

    @Test
    void anUnknownIdIsRefusedWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganKind.ofId("GOVERNMENT"))
                .withMessageStartingWith("no kind \"GOVERNMENT\"; there are government, department");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganLevel.ofId(""))
                .withMessageContaining("no level");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportScope.ofId("全市"))
                .withMessageContaining("region");
    }
}
