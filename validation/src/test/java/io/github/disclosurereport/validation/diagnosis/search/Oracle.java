package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.CountRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** The same questions asked of a constraint solver, which knows nothing of tableaus. */
final class Oracle {

    /** Where the solver gives up; such tables are not compared. */
    private static final int NODES = 4_000;

    private final Model model = new Model();
    private final IntVar[] values;
    private final BoolVar[] changed;
    private final IntVar cost;

    private Oracle(List<int[]> rows, Figures figures) {
        int size = figures.size();
        int most = most(figures);
        this.values = new IntVar[size];
        this.changed = new BoolVar[size];
        int[] weights = new int[size];
        int all = 0;
        for (int slot = 0; slot < size; slot++) {
            values[slot] = model.intVar("v" + slot, 0, most);
            if (figures.isBlank(slot)) {
                changed[slot] = model.boolVar(false);
            } else if (figures.isPinned(slot)) {
                changed[slot] = model.boolVar(false);
                model.arithm(values[slot], "=", (int) figures.number(slot)).post();
            } else {
                changed[slot] = model.arithm(values[slot], "!=", (int) figures.number(slot))
                        .reify();
                weights[slot] = figures.weight(slot);
                all += weights[slot];
            }
        }
        this.cost = model.intVar("cost", 0, all);
        model.scalar(changed, weights, "=", cost).post();
        rows.forEach(row -> model.scalar(values, row, "=", 0).post());
        IntVar[] order = new IntVar[2 * size];
        System.arraycopy(changed, 0, order, 0, size);
        System.arraycopy(values, 0, order, size, size);
        model.getSolver().setSearch(Search.inputOrderLBSearch(order));
        model.getSolver().limitNode(NODES);
    }

    /** Above whatever a small table with such figures calls for. */
    static int most(Figures figures) {
        int most = 100;
        for (int slot = 0; slot < figures.size(); slot++) {
            most = Math.max(most, 8 * (int) figures.number(slot) + 100);
        }
        return most;
    }

    /**
     * The slots of every smallest set; none if there is none up to a weight. A clean table has one set, of no slots. Empty if the
     * solver gave up.
     */
    static Optional<Set<String>> smallest(List<int[]> rows, Figures figures, int mostWeight) {
        Set<String> sets = new TreeSet<>();
        for (int weight = 0; weight <= mostWeight && sets.isEmpty(); weight++) {
            Oracle oracle = new Oracle(rows, figures);
            oracle.model.arithm(oracle.cost, "=", weight).post();
            while (oracle.model.getSolver().solve()) {
                List<Integer> slots = new ArrayList<>();
                List<BoolVar> chosen = new ArrayList<>();
                for (int slot = 0; slot < oracle.changed.length; slot++) {
                    if (oracle.changed[slot].getValue() == 1) {
                        slots.add(slot);
                        chosen.add(oracle.changed[slot]);
                    }
                }
                sets.add(slots.toString());
                if (chosen.isEmpty()) {
                    break;
                }
                oracle.model.getSolver().reset();
                oracle.model
                        .sum(chosen.toArray(new BoolVar[0]), "<", chosen.size())
                        .post();
            }
        }
        return Optional.of(sets);
    }

    /** What a cell can be if only the given cells may change; empty if the solver gave up. */
    static Optional<CountRange> range(List<int[]> rows, Figures figures, List<Integer> open, int slot) {
        OptionalInt low = end(rows, figures, open, slot, false);
        OptionalInt high = end(rows, figures, open, slot, true);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigInteger> end = Optional.of(BigInteger.valueOf(high.getAsInt()));
        return Optional.of(new CountRange(BigInteger.valueOf(low.getAsInt()), end));
    }

    private static OptionalInt end(List<int[]> rows, Figures figures, List<Integer> open, int slot, boolean high) {
        Oracle oracle = new Oracle(rows, figures);
        for (int other = 0; other < oracle.changed.length; other++) {
            if (!open.contains(other)) {
                oracle.model.arithm(oracle.changed[other], "=", 0).post();
            }
        }
        IntVar value = oracle.values[slot];
        Solver solver = oracle.model.getSolver();
        solver.setSearch(
                high ? Search.inputOrderUBSearch(value) : Search.inputOrderLBSearch(value),
                Search.inputOrderLBSearch(oracle.values));
        return solver.solve() ? OptionalInt.of(value.getValue()) : OptionalInt.empty();
    }
}
