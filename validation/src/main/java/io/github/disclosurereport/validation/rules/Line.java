package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.figure.FigureState;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.DisclosureBlock;
import io.github.disclosurereport.form.DisclosureColumn;
import io.github.disclosurereport.form.DisclosureLine;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Measured;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts beside one line of section 二, read for rules that compare columns. A mark counts as nothing. */
record Line(DisclosureLine line, CellValues values) {

    /** The lines beside which an edition prints a column, top to bottom. */
    static List<DisclosureLine> beside(Edition edition, DisclosureColumn column) {
        return DisclosureBlock.of(edition).stream()
                .filter(block -> block.columns().contains(column))
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    static List<Cell> cells(List<DisclosureLine> lines, DisclosureColumn... columns) {
        return lines.stream()
                .flatMap(line -> Stream.of(columns).map(column -> Cell.of(line, column)))
                .toList();
    }

    boolean anyBlank(DisclosureColumn... columns) {
        return Stream.of(columns).anyMatch(column -> state(column) == FigureState.BLANK);
    }

    FigureState state(DisclosureColumn column) {
        return values.state(Cell.of(line, column).slot());
    }

    /** Unbounded, so that no hostile figure passes by overflow. */
    BigInteger count(DisclosureColumn column) {
        return BigInteger.valueOf(values.number(Cell.of(line, column).slot()));
    }

    /** The line's label and the figures as they stand, each under its column's id. */
    Map<String, Object> arguments(DisclosureColumn... columns) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("line", line);
        for (DisclosureColumn column : columns) {
            Cell cell = Cell.of(line, column);
            arguments.put(column.id(), new Measured(values.figure(cell), cell));
        }
        return arguments;
    }
}
