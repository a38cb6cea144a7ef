package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {

    @Test
    void printsTheCellsOfItsEdition() {
        assertThat(Form.of(Edition.E2021).cells()).hasSize(200).doesNotHaveDuplicates();
        assertThat(Form.of(Edition.E2019).cells()).hasSize(198).doesNotHaveDuplicates();
        assertThat(sizes(Edition.E2021)).containsExactly(10, 175, 15);
        assertThat(sizes(Edition.E2019)).containsExactly(22, 161, 15);
    }

    private static List<Integer> sizes(Edition edition) {
        return Form.of(edition).tables().stream()
                .map(table -> table.cells().size())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void cellsStandInFormOrder(Edition edition) {
        Form form = Form.of(edition);
        assertThat(form.edition()).isEqualTo(edition);
        assertThat(form.cells()).isSorted();
        assertThat(Cell.all())
                .allSatisfy(cell ->
                        assertThat(form.prints(cell)).isEqualTo(form.cells().contains(cell)));
    }

    @Test
    void editionsShareOnlyTheDecisionCountsOfSectionTwo() {
        assertThat(Form.of(Edition.E2019).table(Section.PROACTIVE_DISCLOSURE).cells())
                .filteredOn(Form.of(Edition.E2021)::prints)
                .extracting(Cell::path)
                .containsExactly(
                        "proactiveDisclosure.licensing.decisions",
                        "proactiveDisclosure.penalties.decisions",
                        "proactiveDisclosure.compulsion.decisions");
    }

    @Test
    void proseSectionsHaveNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(Edition.E2021).table(Section.OVERVIEW))
                .withMessageContaining("OVERVIEW");
    }
}
