package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.figure.Count;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * What a count may be, given everything else. Both ends are reached where all coefficients of the equalities are −1, 0 or 1 and
 * pivots keep them so, as on the form; with other coefficients nothing outside is possible, but not everything inside need be.
 *
 * @param low the least count, not negative
 * @param high the greatest; empty if there is none
 */
public record CountRange(BigInteger low, Optional<BigInteger> high) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the low end is negative or above the high one
     */
    public CountRange {
        Objects.requireNonNull(high, "high");
        if (low.signum() < 0 || high.filter(end -> end.compareTo(low) < 0).isPresent()) {
            throw new IllegalArgumentException("from " + low + " to " + high);
        }
    }

    /**
     * One count and no other.
     *
     * @param value the count
     * @return the range
     */
    public static CountRange exactly(BigInteger value) {
        return new CountRange(value, Optional.of(value));
    }

    /**
     * Whether there is no choice.
     *
     * @return true if both ends are the same
     */
    public boolean isUnique() {
        return high.filter(low::equals).isPresent();
    }

    /**
     * Whether a count lies between the ends.
     *
     * @param value the count
     * @return true if it does
     */
    public boolean contains(BigInteger value) {
        return value.compareTo(low) >= 0
                && high.filter(end -> value.compareTo(end) > 0).isEmpty();
    }

    /**
     * The only count there is.
     *
     * @return the count; empty if there is a choice, or it is beyond the range of a {@link Count}
     */
    public Optional<Count> count() {
        return isUnique() && low.bitLength() < Long.SIZE
                ? Optional.of(Count.of(low.longValueExact()))
                : Optional.empty();
    }
}
