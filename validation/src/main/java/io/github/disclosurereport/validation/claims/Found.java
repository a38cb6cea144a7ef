package io.github.disclosurereport.validation.claims;

import java.util.ArrayList;
import java.util.List;

/** Takes what is found while the reader goes through a report. */
final class Found {

    /** A long report has some thousands of tokens; what lies behind so many is not read. */
    private static final int MOST_TOKENS = 100_000;

    private final List<Claim> claims = new ArrayList<>();
    private final List<PartsList> lists = new ArrayList<>();
    private final List<Enumeration> enumerations = new ArrayList<>();
    private int used;

    List<Claim> claims() {
        return claims;
    }

    List<PartsList> lists() {
        return lists;
    }

    List<Enumeration> enumerations() {
        return enumerations;
    }

    /** How many more tokens may be read. */
    int room() {
        return MOST_TOKENS - used;
    }

    void use(int tokens) {
        used += tokens;
    }

    ClaimReading reading() {
        return new ClaimReading(claims, lists, enumerations);
    }
}
