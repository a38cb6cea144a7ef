package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowTemplateTest {

    private static RowTemplate template(Edition edition, Section section, int from, int to) {
        List<Cell> cells = Form.of(edition).table(section).cells().subList(from, to);
        return RowTemplate.of(cells, Form.of(edition).table(section).sums());
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheTotalOfEachRowOfSectionThree(Edition edition) {
        RowTemplate row = template(edition, Section.REQUESTS, 0, 7);
        assertThat(row.slots()).isEqualTo(7);
        assertThat(row.sums()).containsExactly(new RowTemplate.Sum(List.of(0, 1, 2, 3, 4, 5), 6));
        assertThat(row.isOneSum()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheThreeTotalsOfSectionFourAndNoneOfSectionTwo(Edition edition) {
        RowTemplate row = template(edition, Section.DISPUTES, 0, 15);
        assertThat(row.sums()).extracting(RowTemplate.Sum::total).containsExactly(4, 9, 14);
        assertThat(row.isOneSum()).isFalse();
        assertThat(template(edition, Section.PROACTIVE_DISCLOSURE, 0, 3).sums()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsOfAPartOnlySumsThatAreWhole(Edition edition) {
        RowTemplate row = template(edition, Section.DISPUTES, 0, 15);
        assertThat(row.part(List.of(5, 6, 7, 8, 9, 14)))
                .isEqualTo(new RowTemplate(6, List.of(new RowTemplate.Sum(List.of(0, 1, 2, 3), 4))));
        assertThat(template(edition, Section.REQUESTS, 0, 7).part(List.of(6, 0)).sums())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void putsASubtotalOfTheOrganizationsBeforeTheTotal(Edition edition) {
        assertThat(template(edition, Section.REQUESTS, 0, 7).withSubtotal())
                .isEqualTo(new RowTemplate(
                        8,
                        List.of(
                                new RowTemplate.Sum(List.of(1, 2, 3, 4, 5), 6),
                                new RowTemplate.Sum(List.of(0, 1, 2, 3, 4, 5), 7))));
    }
}
