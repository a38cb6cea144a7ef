package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each column over a line's figures: the cell of the line that its head names, or that its head is not understood. */
final class HeadRow {

    private final Map<Cell, List<Integer>> known = new LinkedHashMap<>();
    private boolean wondered;
    private final Set<Integer> headed = new HashSet<>();

    void know(int column, Cell cell) {
        known.computeIfAbsent(cell, one -> new ArrayList<>()).add(column);
        headed.add(column);
    }

    void wonder(int column) {
        wondered = true;
        headed.add(column);
    }

    /** Whether no head speaks against the form's order: there are none, or each that there is names the cell in its place. */
    boolean allows(List<Cell> cells, List<Grid.Square> inOrder) {
        if (wondered) {
            return false;
        }
        Set<Integer> agreed = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (columns(cells.get(i)).contains(inOrder.get(i).column())) {
                agreed.add(inOrder.get(i).column());
            }
        }
        return agreed.equals(headed);
    }

    boolean namesAll(FormLine line) {
        return known.keySet().containsAll(line.cells());
    }

    List<Integer> columns(Cell cell) {
        return known.getOrDefault(cell, List.of());
    }

    /** Whether the figures begin under the first head, every head has a cell below and every figure a head above. */
    boolean fits(FormLine line, List<Grid.Square> values) {
        Set<Integer> covered = new HashSet<>();
        values.forEach(square -> {
            for (int c = square.column(); c < square.endColumn(); c++) {
                covered.add(c);
            }
        });
        boolean under =
                values.stream().allMatch(square -> square.content().isBlank() || headed.contains(square.column()));
        boolean full = line.cells().size() == 1 || covered.containsAll(headed);
        return headed.contains(values.get(0).column()) && under && full;
    }
}
