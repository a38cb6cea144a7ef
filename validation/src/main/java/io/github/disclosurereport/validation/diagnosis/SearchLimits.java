package io.github.disclosurereport.validation.diagnosis;

/**
 * How far to search. No clock: the same figures always get the same answer.
 *
 * @param maxWeight the greatest weight of a set, not negative; the number of its cells where no weights are given
 * @param maxNodes how many partial sets may be looked at in one part of a report, at least 1
 */
public record SearchLimits(int maxWeight, int maxNodes) {

    /** 6 cells, 200,000 partial sets. */
    public static final SearchLimits STANDARD = new SearchLimits(6, 200_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is too small
     */
    public SearchLimits {
        if (maxWeight < 0 || maxNodes < 1) {
            throw new IllegalArgumentException("maxWeight " + maxWeight + ", maxNodes " + maxNodes);
        }
    }
}
