package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.model.ProactiveDisclosure;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VectorWriterTest {

    private static CellValues write(Edition edition, IntFunction<Count> counts) {
        VectorWriter writer = new VectorWriter(edition);
        for (int slot = 0; slot < Cell.disclosureBase(); slot++) {
            boolean printed = Form.of(edition).prints(Cell.all().get(slot));
            writer.put(printed ? counts.apply(slot) : Count.blank());
        }
        ProactiveDisclosure.blank(edition).put(writer);
        return writer.finish();
    }

    @ParameterizedTest
    @EnumSource
    void tellsNumbersBlanksAndMarksApart(Edition edition) {
        Count[] kinds = {Count.of(7), Count.blank(), Count.notApplicable(), Count.of(-1), Count.ZERO};
        CellValues values = write(edition, slot -> kinds[slot % kinds.length]);
        CellValuesBuilder same = new CellValuesBuilder(edition);
        for (Cell cell : Form.of(edition).cells()) {
            if (cell.slot() < Cell.disclosureBase()) {
                same.set(cell, kinds[cell.slot() % kinds.length]);
            }
        }
        assertThat(values).isEqualTo(same.build());
    }

    @Test
    void oneReportsMarksAreNotAnothers() {
        write(Edition.E2021, slot -> Count.notApplicable());
        CellValues without = write(Edition.E2021, slot -> Count.ZERO);
        assertThat(Form.of(Edition.E2021).cells())
                .noneMatch(cell -> without.figure(cell).equals(Count.notApplicable()));
    }

    @Test
    void refusesAFigureThatTheFormDoesNotPrint() {
        VectorWriter writer = new VectorWriter(Edition.E2021);
        for (int slot = 0; slot < Cell.disclosureBase(); slot++) {
            writer.put(Count.ZERO);
        }
        ProactiveDisclosure.blank(Edition.E2021).put(writer);
        assertThatIllegalArgumentException()
                .isThrownBy(writer::finish)
                .withMessageContaining("closedOtherwise.undivided");
    }

    @Test
    void refusesToFinishEarly() {
        VectorWriter writer = new VectorWriter(Edition.E2021);
        writer.put(Count.ZERO);
        assertThatIllegalStateException().isThrownBy(writer::finish).withMessage("only 1 figures were put");
    }

    @Test
    void anAmountGoesBehindTheCounts() {
        CellValues values = write(Edition.E2021, slot -> Count.ZERO);
        Cell money = Cell.of(DisclosureLine.ADMINISTRATIVE_CHARGES, DisclosureColumn.AMOUNT);
        assertThat(values.figure(money)).isEqualTo(Amount.blank());
    }
}
