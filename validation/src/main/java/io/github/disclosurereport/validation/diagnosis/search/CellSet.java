package io.github.disclosurereport.validation.diagnosis.search;

import java.util.List;

/**
 * Cells whose change, with the blanks filled in, satisfies every equality.
 *
 * @param changes the cells, by slot
 */
public record CellSet(List<Change> changes) implements Comparable<CellSet> {

    public CellSet {
        changes = List.copyOf(changes);
    }

    int[] slots() {
        return changes.stream().mapToInt(Change::slot).toArray();
    }

    /** Whether the equalities fix what each cell should say. */
    boolean isUnique() {
        return changes.stream().allMatch(change -> change.values().isUnique());
    }

    /** By slots, first cell first. */
    @Override
    public int compareTo(CellSet other) {
        int common = Math.min(changes.size(), other.changes.size());
        for (int i = 0; i < common; i++) {
            int order =
                    Integer.compare(changes.get(i).slot(), other.changes.get(i).slot());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(changes.size(), other.changes.size());
    }
}
