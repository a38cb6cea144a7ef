package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Equalities as sums that must be 0, split into parts that share no cell: table 三 is one, each block of 四 another. Made once for a
 * book. Immutable.
 */
public final class LinearSystem {

    private final List<Component> components;

    private LinearSystem(List<Component> components) {
        this.components = List.copyOf(components);
    }

    /**
     * The equalities of a book. A cell that occurs more than once counts so often, and against itself on the other side.
     *
     * @param equalities the equalities
     * @return the system
     */
    public static LinearSystem of(List<Equality> equalities) {
        List<int[]> rows = new ArrayList<>();
        for (Equality equality : equalities) {
            int[] row = new int[CellValues.SIZE];
            for (Cell cell : equality.left()) {
                row[cell.slot()]++;
            }
            for (Cell cell : equality.right()) {
                row[cell.slot()]--;
            }
            rows.add(row);
        }
        return ofRows(rows);
    }

    /** Rows of coefficients by slot, all of one length. A row of nothing but 0 says nothing and is left out. */
    static LinearSystem ofRows(List<int[]> rows) {
        Map<Integer, List<int[]>> parts = new TreeMap<>();
        int[] part = parts(rows);
        for (int[] row : rows) {
            int first = firstSlot(row);
            if (first < row.length) {
                parts.computeIfAbsent(part[first], any -> new ArrayList<>()).add(row);
            }
        }
        return new LinearSystem(parts.values().stream().map(Component::of).toList());
    }

    /** For each slot the least slot that hangs together with it. */
    private static int[] parts(List<int[]> rows) {
        int[] part = new int[rows.isEmpty() ? 0 : rows.get(0).length];
        Arrays.setAll(part, slot -> slot);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] row : rows) {
                int least = row.length;
                for (int slot = 0; slot < row.length; slot++) {
                    least = row[slot] == 0 ? least : Math.min(least, part[slot]);
                }
                for (int slot = 0; slot < row.length; slot++) {
                    if (row[slot] != 0 && part[slot] != least) {
                        part[slot] = least;
                        changed = true;
                    }
                }
            }
        }
        return part;
    }

    private static int firstSlot(int[] row) {
        int slot = 0;
        while (slot < row.length && row[slot] == 0) {
            slot++;
        }
        return slot;
    }

    /**
     * The parts.
     *
     * @return the parts, by their first slot
     */
    public List<Component> components() {
        return components;
    }
}
