package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The named arguments of an unequal equality, made when a reader asks. Immutable. */
final class EqualityArguments extends AbstractMap<String, Object> {

    private final Equality equality;
    private final CellValues values;

    EqualityArguments(Equality equality, CellValues values) {
        this.equality = equality;
        this.values = values;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        BigInteger expected = equality.exactLeft(values);
        BigInteger actual = equality.exactRight(values);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("where", equality.where());
        arguments.put("expected", expected);
        arguments.put("actual", actual);
        arguments.put("difference", actual.subtract(expected).abs());
        putFigures(arguments, "left", equality.left());
        putFigures(arguments, "right", equality.right());
        return Map.copyOf(arguments).entrySet();
    }

    private void putFigures(Map<String, Object> arguments, String side, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            arguments.put(side + (i + 1), new Measured(values.figure(cells.get(i)), cells.get(i)));
        }
    }
}
