package io.github.disclosurereport.validation.claims;

import java.util.Objects;

/**
 * Things that are named one by one, with their number (甲、乙等8项).
 *
 * @param stated the number that the text gives, with its measure word
 * @param least how many are named at least
 * @param most how many are named at most: more where 和 may join two of them or stand inside one
 * @param open whether 等 leaves it open if all are named
 * @param startKnown whether it is certain where the first one begins; if not, fewer may be meant than were counted
 * @param clause the number and a few words before it, for messages
 * @param place where the number stands
 */
public record Enumeration(
        StatedValue stated, int least, int most, boolean open, boolean startKnown, String clause, ClaimPlace place) {

    public Enumeration {
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(place, "place");
    }
}
