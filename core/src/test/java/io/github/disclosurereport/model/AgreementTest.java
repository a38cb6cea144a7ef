package io.github.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records and form agree: the wall that everything leans on. Reflection walks the records; nothing here lists a row. */
class AgreementTest {

    @ParameterizedTest
    @EnumSource
    void everyCellIsReadBackByItsPathThroughTheRecords(Edition edition) {
        CellValues values = distinct(edition);
        Map<String, Figure> leaves = leaves(AnnualReport.of(Cover.blank(), List.of(), values));
        for (Cell cell : Form.of(edition).cells()) {
            assertThat(leaves.get(cell.path())).as(cell.path()).isEqualTo(values.figure(cell));
        }
        assertThat(leaves.values())
                .filteredOn(figure -> !figure.isBlank())
                .hasSize(edition == Edition.E2021 ? 200 : 198);
    }

    @ParameterizedTest
    @EnumSource
    void everyComponentHasACell(Edition edition) {
        Map<String, Figure> leaves = leaves(AnnualReport.zero(edition));
        assertThat(leaves).allSatisfy((path, figure) -> {
            Cell cell = Cell.ofPath(path);
            assertThat(figure.isBlank()).isEqualTo(!Form.of(edition).prints(cell));
            assertThat(figure instanceof Amount).isEqualTo(cell.isAmount());
        });
    }

    @ParameterizedTest
    @EnumSource
    void takeIsTheInverseOfPut(Edition edition) {
        CellValues values = distinct(edition);
        AnnualReport report = AnnualReport.of(Cover.blank(), List.of(), values);
        assertThat(report.values()).isEqualTo(values);
        assertThat(AnnualReport.of(Cover.blank(), List.of(), report.values())).isEqualTo(report);
        assertThat(report.edition()).isEqualTo(edition);
    }

    /** A figure of its own for every printed cell, so that any two that change places are seen. */
    static CellValues distinct(Edition edition) {
        CellValuesBuilder builder = new CellValuesBuilder(edition);
        int next = 1000;
        for (Cell cell : Form.of(edition).cells()) {
            int figure = next++;
            builder.set(
                    cell, cell.isAmount() ? Amount.of(BigDecimal.valueOf(figure), AmountUnit.YUAN) : Count.of(figure));
        }
        return builder.build();
    }

    private static Map<String, Figure> leaves(AnnualReport report) {
        Map<String, Figure> leaves = new TreeMap<>();
        walk(List.of("proactiveDisclosure"), report.proactiveDisclosure(), leaves);
        walk(List.of("requests"), report.requests(), leaves);
        walk(List.of("disputes"), report.disputes(), leaves);
        return leaves;
    }

    private static void walk(List<String> path, Object value, Map<String, Figure> leaves) {
        if (value instanceof Figure figure) {
            leaves.put(String.join(".", path), figure);
            return;
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            List<String> longer = new ArrayList<>(path);
            longer.add(component.getName());
            walk(longer, read(component, value), leaves);
        }
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
