package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.List;
import java.util.stream.Collectors;

/** An equality as text in terms of {@code CellValues.number(slot)}, which engines with a language of their own can read. */
final class Formula {

    private Formula() {}

    static String of(Equality equality, String operator) {
        return sum(equality.left()) + " " + operator + " " + sum(equality.right());
    }

    private static String sum(List<Cell> cells) {
        return cells.stream().map(cell -> "number(" + cell.slot() + ")").collect(Collectors.joining(" + "));
    }
}
