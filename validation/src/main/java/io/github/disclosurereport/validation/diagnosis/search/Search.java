package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import io.github.disclosurereport.validation.diagnosis.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Every set of least weight, by deepening: all sets of weight 0, then 1, and so on. At each point one of a few cells must change;
 * it is put aside, and when all sets with it are done it is trusted, so that no set comes twice. When the weight left is spent on
 * one more cell, it must satisfy alone whatever is still wrong. Used once.
 */
final class Search {

    private final Problem problem;
    private final SearchLimits limits;
    private final Tableau start;
    private final List<Tableau> tableaus = new ArrayList<>();
    private final List<long[]> masks = new ArrayList<>();
    private final int[] path;
    private final List<CellSet> found = new ArrayList<>();
    private int least;
    private int nodes;
    /** Whether anything was left unseen for its weight. */
    private boolean cut;
    /** Whether it is unknown if whole numbers satisfy some set. */
    private boolean doubtful;

    /** A search from a tableau in which nothing is free. */
    Search(Tableau start, SearchLimits limits) {
        this.problem = start.problem;
        this.limits = limits;
        this.start = start;
        this.path = new int[problem.component.variables()];
    }

    Localization run() {
        int forced = freeBlanksAndNegatives();
        if (problem.hasPinned() && !canBeSatisfied()) {
            return Localization.without(Status.UNSOLVABLE, least, nodes);
        }
        for (int weight = least; weight <= limits.maxWeight(); weight++) {
            int remaining = weight - least;
            cut = false;
            tableau(0).set(start);
            visit(forced, 0, remaining);
            if (nodes > limits.maxNodes() || doubtful) {
                return Localization.without(Status.CAPPED, weight, Math.min(nodes, limits.maxNodes()));
            }
            if (!found.isEmpty()) {
                return located(weight);
            }
            if (!cut) {
                return Localization.without(Status.UNSOLVABLE, weight, nodes);
            }
        }
        return Localization.without(Status.CAPPED, Math.max(least, limits.maxWeight() + 1), nodes);
    }

    /** Whatever is below 0 must change. */
    private int freeBlanksAndNegatives() {
        start.freeBlanks();
        int forced = 0;
        for (int cell = Bits.next(problem.below, 0); cell >= 0; cell = Bits.next(problem.below, cell + 1)) {
            start.free(cell);
            least += problem.weight(cell);
            path[forced] = cell;
            forced++;
        }
        return forced;
    }

    /** Whether any change at all would do: all cells put aside that may be doubted. */
    private boolean canBeSatisfied() {
        Tableau all = start.another();
        all.set(start);
        for (int cell = Bits.next(problem.open, 0); cell >= 0; cell = Bits.next(problem.open, cell + 1)) {
            if (Bits.has(all.open, cell)) {
                all.free(cell);
            }
        }
        return all.survey(1) == 0;
    }

    private void visit(int chosen, int depth, int remaining) {
        nodes++;
        if (nodes > limits.maxNodes()) {
            return;
        }
        Tableau tableau = tableau(depth);
        int bound = tableau.survey(remaining + 1);
        if (bound == Tableau.DEAD) {
            return;
        }
        long[] branches = mask(2 * depth);
        if (bound > 0) {
            if (bound > remaining) {
                cut = true;
                return;
            }
            tableau.branches(branches);
        } else if (isSettled(tableau, branches, chosen, remaining)) {
            return;
        }
        branch(tableau, branches, chosen, depth, remaining);
    }

    /** The free variables can satisfy all rows, by whole numbers or not. */
    private boolean isSettled(Tableau tableau, long[] branches, int chosen, int remaining) {
        switch (Wholeness.of(tableau)) {
            case YES -> {
                if (remaining == 0) {
                    found.add(set(tableau, chosen));
                }
                return true;
            }
            case UNKNOWN -> {
                doubtful = true;
                return true;
            }
            case NO -> {
                Wholeness.culprits(tableau, branches);
                cut |= remaining == 0;
                return remaining == 0;
            }
        }
        return true;
    }

    private void branch(Tableau tableau, long[] branches, int chosen, int depth, int remaining) {
        long[] completing = mask(2 * depth + 1);
        System.arraycopy(branches, 0, completing, 0, branches.length);
        tableau.keepCompleting(completing);
        for (int cell = Bits.next(branches, 0); cell >= 0; cell = Bits.next(branches, cell + 1)) {
            int left = remaining - problem.weight(cell);
            if (left < 0 || (left == 0 && !Bits.has(completing, cell))) {
                cut = true;
                continue;
            }
            Tableau next = tableau(depth + 1);
            next.set(tableau);
            next.free(cell);
            path[chosen] = cell;
            visit(chosen + 1, depth + 1, left);
            if (nodes > limits.maxNodes()) {
                return;
            }
            tableau.trust(cell);
        }
    }

    private CellSet set(Tableau tableau, int chosen) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < chosen; i++) {
            changes.add(new Change(problem.component.slot(path[i]), Bounds.of(tableau, path[i])));
        }
        changes.sort((a, b) -> Integer.compare(a.slot(), b.slot()));
        return new CellSet(changes);
    }

    private Localization located(int weight) {
        if (weight == 0) {
            return Localization.without(Status.CLEAN, 0, nodes);
        }
        Collections.sort(found);
        return new Localization(found.size() == 1 ? Status.LOCATED : Status.AMBIGUOUS, found, weight, nodes);
    }

    private Tableau tableau(int depth) {
        if (depth == tableaus.size()) {
            tableaus.add(start.another());
        }
        return tableaus.get(depth);
    }

    private long[] mask(int number) {
        while (number >= masks.size()) {
            masks.add(new long[start.open.length]);
        }
        return masks.get(number);
    }
}
