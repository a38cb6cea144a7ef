package io.github.disclosurereport.validation.claims;

import java.util.List;

/**
 * What the prose states in figures, in the order of the text.
 *
 * @param claims the figures
 * @param lists totals with their parts
 * @param enumerations things named one by one with their number
 */
public record ClaimReading(List<Claim> claims, List<PartsList> lists, List<Enumeration> enumerations) {

    public ClaimReading {
        claims = List.copyOf(claims);
        lists = List.copyOf(lists);
        enumerations = List.copyOf(enumerations);
    }
}
