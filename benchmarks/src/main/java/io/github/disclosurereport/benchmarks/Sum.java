package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.figure.Count;

/** A sum that knows whether a blank is among its figures. A sum beyond a {@code long} is an exception, never a wrong answer. */
final class Sum {

    private long known;
    private boolean open;

    Sum add(Count count) {
        if (count.isBlank()) {
            open = true;
        } else {
            known = Math.addExact(known, count.orElse(0));
        }
        return this;
    }

    static Sum of(Count first) {
        return new Sum().add(first);
    }

    /** Whether no figures in the blanks could make the two equal: one side is too great already. */
    boolean contradicts(Sum other) {
        return (known > other.known && !other.open) || (known < other.known && !open);
    }
}
