package io.github.disclosurereport.validation.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearSystemTest {

    @ParameterizedTest
    @CsvSource({"E2021, 175, 39", "E2019, 161, 37"})
    void theFormFallsIntoSectionThreeAndTheBlocksOfFour(Edition edition, int cells, int equalities) {
        List<Component> parts = Book.system(edition).components();
        assertThat(parts).extracting(Component::variables).containsExactly(cells, 5, 5, 5);
        assertThat(parts).extracting(Component::rows).containsExactly(equalities, 1, 1, 1);
        assertThat(parts).allMatch(Component::isUnit);
    }

    @Test
    void aCellCountsAsOftenAsItOccurs() {
        Cell received = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
        Cell granted = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
        Cell total = Cell.of(Applicant.TOTAL, RequestLine.OUTCOMES_TOTAL);
        Message where = new Message(new Text("处", "place"), Map.of());
        Equality twice = new Equality(List.of(received, received, granted), List.of(total, granted), total, where);
        Equality nothing = new Equality(List.of(received), List.of(received), received, where);
        List<Component> parts = LinearSystem.of(List.of(twice, nothing)).components();
        assertThat(parts).hasSize(1);
        Component part = parts.get(0);
        assertThat(part.variables()).isEqualTo(2);
        assertThat(part.rows()).isEqualTo(1);
        assertThat(part.slot(0)).isEqualTo(received.slot());
        assertThat(part.coefficient(0, 0)).isEqualTo(2);
        assertThat(part.coefficient(0, 1)).isEqualTo(-1);
        assertThat(part.isUnit()).isFalse();
        assertThat(part.exactLack(0, new long[] {3, 7})).isEqualTo(BigInteger.ONE);
    }

    @Test
    void nothingHasNoParts() {
        assertThat(LinearSystem.ofRows(List.of()).components()).isEmpty();
        assertThat(LinearSystem.ofRows(List.of(new int[3])).components()).isEmpty();
    }

    @Test
    void whatHangsTogetherByOthersIsOnePart() {
        List<Component> parts = LinearSystem.ofRows(List.of(
                        new int[] {1, 0, 0, 0, -1, 0}, new int[] {0, 1, 0, -1, 0, 0}, new int[] {0, 0, 0, 1, -1, 0}))
                .components();
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).variables()).isEqualTo(4);
        assertThat(parts.get(0).plus(1)).containsExactly(1);
        assertThat(parts.get(0).minus(1)).containsExactly(2);
    }

    @Test
    void whatARowLacksIsExactOrRefused() {
        Component sum =
                LinearSystem.ofRows(List.of(new int[] {1, 1, -1})).components().get(0);
        assertThat(sum.lack(0, new long[] {3, 4, 9})).isEqualTo(2);
        long[] huge = {Long.MAX_VALUE, Long.MAX_VALUE, 0};
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> sum.lack(0, huge));
        assertThat(sum.exactLack(0, huge))
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE)
                        .multiply(BigInteger.TWO)
                        .negate());
    }
}
