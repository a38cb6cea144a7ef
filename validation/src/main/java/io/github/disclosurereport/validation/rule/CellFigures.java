package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The figures of some cells, read when a reader asks. Immutable, as the cells and the vector are. */
final class CellFigures extends AbstractList<Figure> implements RandomAccess {

    private final List<Cell> cells;
    private final CellValues values;

    CellFigures(List<Cell> cells, CellValues values) {
        this.cells = cells;
        this.values = values;
    }

    @Override
    public Figure get(int index) {
        return values.figure(cells.get(index));
    }

    @Override
    public int size() {
        return cells.size();
    }
}
