package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each column over a line's figures: the cell of the line that its head names, or that its head is not understood. */
final class HeadRow {

    private final Map<Cell, List<Integer>> known = new LinkedHashMap<>();
    /** Heads that are not understood. */
    private final Map<Integer, String> wondered = new HashMap<>();

    private final Set<Integer> headed = new HashSet<>();

    void know(int column, Cell cell) {
        known.computeIfAbsent(cell, one -> new ArrayList<>()).add(column);
        headed.add(column);
    }

    void wonder(int column, String key) {
        wondered.put(column, key);
        headed.add(column);
    }

    /**
     * Whether no head speaks against the form's order: there are none, or each that there is names the cell in its place, be it
     * with its first words only.
     */
    boolean allows(FormLine line, List<Grid.Square> inOrder) {
        Set<Integer> agreed = new HashSet<>();
        for (int i = 0; i < line.cells().size(); i++) {
            for (int column = inOrder.get(i).column(); column < inOrder.get(i).endColumn(); column++) {
                boolean begins = line.beginsColumn(i, wondered.getOrDefault(column, ""));
                if (begins || columns(line.cells().get(i)).contains(column)) {
                    agreed.add(column);
                }
            }
        }
        return agreed.equals(headed);
    }

    /**
     * Whether every figure stands under a head of its own and every head over a figure, although the heads do not name all cells of
     * the line: the other columns stand in another table.
     */
    boolean fitsPart(List<Grid.Square> values) {
        Set<Integer> columns = new HashSet<>();
        values.forEach(square -> columns.add(square.column()));
        boolean single = values.stream().allMatch(square -> square.colSpan() == 1)
                && known.values().stream().allMatch(own -> own.size() == 1);
        return !known.isEmpty() && wondered.isEmpty() && single && columns.equals(headed);
    }

    List<Cell> cells() {
        return List.copyOf(known.keySet());
    }

    /** Whether there are heads, all to the right of a column. */
    boolean beginsBehind(int column) {
        return !headed.isEmpty() && headed.stream().allMatch(one -> one > column);
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
