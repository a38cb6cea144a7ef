package io.github.disclosurereport.validation.diagnosis.search;

/** The figures of one report in one component, by variable. Immutable. */
final class Problem {

    final Component component;
    /** The figures; 0 for a blank. */
    final long[] numbers;
    /** Cells that may hold anything. */
    final long[] blanks;
    /** Cells that may be doubted: neither blank nor pinned. */
    final long[] open;
    /** Cells whose figure could be lower: it is above 0. */
    final long[] above;
    /** Cells whose figure cannot be right: it is below 0. */
    final long[] below;

    private final int[] weights;
    private int uniform;
    private boolean hasPinned;

    private Problem(Component component, Figures figures) {
        int size = component.variables();
        int words = Bits.words(size);
        this.component = component;
        this.numbers = new long[size];
        this.blanks = new long[words];
        this.open = new long[words];
        this.above = new long[words];
        this.below = new long[words];
        this.weights = new int[size];
        this.uniform = size == 0 ? 1 : figures.weight(component.slot(0));
        for (int variable = 0; variable < size; variable++) {
            put(variable, figures, component.slot(variable));
        }
    }

    static Problem of(Component component, Figures figures) {
        return new Problem(component, figures);
    }

    private void put(int variable, Figures figures, int slot) {
        if (figures.isBlank(slot)) {
            Bits.add(blanks, variable);
            return;
        }
        numbers[variable] = figures.number(slot);
        weights[variable] = figures.weight(slot);
        uniform = weights[variable] == uniform ? uniform : 0;
        if (figures.isPinned(slot)) {
            hasPinned = true;
        } else {
            Bits.add(open, variable);
        }
        if (numbers[variable] > 0) {
            Bits.add(above, variable);
        } else if (numbers[variable] < 0) {
            Bits.add(below, variable);
        }
    }

    boolean hasPinned() {
        return hasPinned;
    }

    /** Whether a figure below 0 may not be doubted. */
    boolean isRefuted() {
        for (int word = 0; word < below.length; word++) {
            if ((below[word] & ~open[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    int weight(int variable) {
        return weights[variable];
    }

    /** The least weight in a set of cells that may be doubted. */
    int lightest(long[] cells) {
        if (uniform > 0) {
            return uniform;
        }
        int least = Integer.MAX_VALUE;
        for (int variable = Bits.next(cells, 0); variable >= 0; variable = Bits.next(cells, variable + 1)) {
            least = Math.min(least, weights[variable]);
        }
        return least;
    }
}
