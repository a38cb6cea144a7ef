package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTableTest {

    @Test
    void sectionTwoPrintsABlockAnItemAndTheOthersOneEach() {
        assertThat(Form.of(Edition.E2019).tables().stream()
                        .map(table -> table.blocks().size()))
                .containsExactly(5, 1, 1);
        assertThat(Form.of(Edition.E2021).tables().stream()
                        .map(table -> table.blocks().size()))
                .containsExactly(4, 1, 1);
    }

    @ParameterizedTest
    @EnumSource
    void headsHoldNoFiguresAndBodiesDo(Edition edition) {
        for (FormTable table : Form.of(edition).tables()) {
            for (PrintedBlock block : table.blocks()) {
                assertThat(block.head())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.cells())
                                .noneMatch(cell -> cell.cell().isPresent()));
                assertThat(block.body())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.cells())
                                .anyMatch(cell -> cell.cell().isPresent()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsFoundAtItsPlace(Edition edition) {
        for (FormTable table : Form.of(edition).tables()) {
            assertThat(table.cells())
                    .allSatisfy(cell ->
                            assertThat(table.printed(cell).orElseThrow().cell()).contains(cell));
        }
    }

    @Test
    void aTableHasNoPlaceForCellsOfOthers() {
        FormTable table = Form.of(Edition.E2021).table(Section.DISPUTES);
        assertThat(table.printed(Cell.of(Applicant.TOTAL, RequestLine.RECEIVED)))
                .isEmpty();
    }
}
