package io.github.disclosurereport.validation.claims;

import java.util.ArrayList;
import java.util.List;

/** Takes what is found while the reader goes through a report. */
final class Found {

    /** More figures say nothing new, and the text may be hostile. */
    static final int MOST = 10_000;

    private final List<Claim> claims = new ArrayList<>();
    private final List<PartsList> lists = new ArrayList<>();
    private final List<Enumeration> enumerations = new ArrayList<>();

    List<Claim> claims() {
        return claims;
    }

    List<PartsList> lists() {
        return lists;
    }

    List<Enumeration> enumerations() {
        return enumerations;
    }

    boolean isFull() {
        return claims.size() >= MOST;
    }

    ClaimReading reading() {
        return new ClaimReading(claims, lists, enumerations);
    }
}
