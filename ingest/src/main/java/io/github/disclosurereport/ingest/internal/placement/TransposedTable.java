package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a table back whose lines stand beside each other and whose columns stand below each other. */
final class TransposedTable {

    /** So many labels of columns below each other are a table that was turned, */
    private static final int TURNED = 4;

    /** if never more than so many stand in a row, as 其他 and 总计 do that are labels of lines too. */
    private static final int IN_A_ROW = 2;

    private TransposedTable() {}

    /** The grid as the form prints it: itself, unless it was turned and no square of it is missing. */
    static Grid of(Grid grid, TableLabels labels) {
        int width = grid.rows().isEmpty() ? 0 : grid.rows().get(0).size();
        boolean whole = grid.rows().stream().allMatch(row -> row.size() == width);
        if (!whole || mostColumns(grid.rows(), labels) > IN_A_ROW) {
            return grid;
        }
        List<List<GridCell>> turned = turned(grid.rows(), width);
        return mostColumns(turned, labels) >= TURNED ? new Grid(turned) : grid;
    }

    private static int mostColumns(List<List<GridCell>> rows, TableLabels labels) {
        int most = 0;
        for (List<GridCell> row : rows) {
            Set<String> heads = new HashSet<>();
            for (GridCell square : row) {
                if (labels.isColumn(square.content().key())) {
                    heads.add(square.content().key());
                }
            }
            most = Math.max(most, heads.size());
        }
        return most;
    }

    private static List<List<GridCell>> turned(List<List<GridCell>> rows, int width) {
        List<List<GridCell>> turned = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            List<GridCell> row = new ArrayList<>();
            for (List<GridCell> across : rows) {
                GridCell one = across.get(c);
                int top = one.column();
                int left = one.row();
                int down = one.colSpan();
                int right = one.rowSpan();
                row.add(new GridCell(one.content(), top, left, down, right));
            }
            turned.add(row);
        }
        return turned;
    }
}
