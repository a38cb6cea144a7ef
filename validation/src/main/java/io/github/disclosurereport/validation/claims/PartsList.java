package io.github.disclosurereport.validation.claims;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * A total with parts that are said to be in it (其中).
 *
 * @param total the total
 * @param parts the parts, at least one
 */
public record PartsList(Claim total, List<Claim> parts) {

    /**
     * Checks that there are parts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PartsList {
        Objects.requireNonNull(total, "total");
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no parts");
        }
    }

    /**
     * What the parts add up to.
     *
     * @return the sum
     */
    public BigInteger sum() {
        return parts.stream().map(part -> part.value().integer()).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
