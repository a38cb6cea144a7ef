package io.github.disclosurereport.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.narrative.Reference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names are API: a constant that is renamed must not rename them. */
class EnumNamesTest {

    private static Stream<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(EnumNames::of);
    }

    @Test
    void namesAreTheseForEver() {
        assertThat(names(OrganKind.values()))
                .containsExactly(
                        "government",
                        "department",
                        "township",
                        "verticallyManaged",
                        "stateCouncilDepartment",
                        "authorizedOrganization",
                        "unknown");
        assertThat(names(OrganLevel.values()))
                .containsExactly("national", "province", "city", "county", "town", "unknown");
        assertThat(names(ReportScope.values())).containsExactly("organ", "system", "region", "unknown");
        assertThat(names(Reference.Kind.values())).containsExactly("image", "link");
    }
}
