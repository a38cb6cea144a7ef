package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganReaderTest {

    @ParameterizedTest
    @CsvSource({
        "government city region, GOVERNMENT, CITY, REGION",
        "region   government, GOVERNMENT, UNKNOWN, REGION",
        "'county,department', DEPARTMENT, COUNTY, UNKNOWN",
        "stateCouncilDepartment、national, STATE_COUNCIL_DEPARTMENT, NATIONAL, UNKNOWN",
        "verticallyManaged, VERTICALLY_MANAGED, UNKNOWN, UNKNOWN",
    })
    void inAnyOrder(String words, OrganKind kind, OrganLevel level, ReportScope scope) throws RulePackException {
        assertThat(Packs.of("organ 甲 = " + words).organs()).containsExactly(new Organ("甲", kind, level, scope, "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "town organ|12|\"town organ\" does not say what kind of organ it is.",
                "township city town|26|\"town\" is one too many",
                "township government|21|\"government\" is one too many",
                "township township|21|one too many",
                "township unknown|21|\"unknown\" is no kind, level or scope of an organ. There are: government, ",
                "township （town）|21|no kind, level or scope",
            })
    void errors(String words, int column, String problem) {
        RulePackException error = Packs.error("organ 甲甲 = " + words);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error).hasMessageContaining(problem);
    }

    @Test
    void aNameThatNobodyCanSeeIsNone() {
        RulePackException error = Packs.error("organ \u200B = township");
        assertThat(error).hasMessageContaining("is no name of an organ");
        assertThat(error.message(Locale.CHINA)).contains("不是机关名称");
    }
}
