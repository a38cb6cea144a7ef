package io.github.disclosurereport.validation.diagnosis;

import java.util.Optional;

/** Slips of the hand between two numbers as they are written: digits swapped, added, dropped or replaced. */
final class Slips {

    private Slips() {}

    /** The slip that turns what was meant into what stands there; empty if it takes more than one. */
    static Optional<Hypothesis> between(long stands, long meant) {
        String wrong = Long.toString(stands);
        String right = Long.toString(meant);
        if (count(wrong, right) != 1) {
            return Optional.empty();
        }
        int longer = Integer.compare(wrong.length(), right.length());
        if (longer != 0) {
            return Optional.of(longer > 0 ? Hypothesis.DIGIT_ADDED : Hypothesis.DIGIT_DROPPED);
        }
        int first = 0;
        while (wrong.charAt(first) == right.charAt(first)) {
            first++;
        }
        boolean replaced = wrong.substring(first + 1).equals(right.substring(first + 1));
        return Optional.of(replaced ? Hypothesis.DIGIT_REPLACED : Hypothesis.DIGITS_SWAPPED);
    }

    /** How many slips it takes at least, each at a place of its own (optimal string alignment). */
    static int count(String wrong, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= wrong.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = last[j - 1] + (wrong.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && wrong.charAt(i - 1) == right.charAt(j - 2)
                        && wrong.charAt(i - 2) == right.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[right.length()];
    }
}
