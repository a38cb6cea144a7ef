package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim beside the tables.
 *
 * @param claim the claim
 * @param verdict how it compares
 * @param meaning the meaning that fits or, where none does, the one that comes closest; empty if it is unbound
 * @param column the one kind of applicant whose figure this is, where a figure for all of them does not fit; else empty
 */
public record Binding(Claim claim, Verdict verdict, Optional<ClaimMeaning> meaning, Optional<Applicant> column) {

    public Binding {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(column, "column");
    }
}
