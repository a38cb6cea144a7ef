package io.github.disclosurereport.validation.claims;

/** How a claim compares with the tables. */
public enum Verdict {
    /** A meaning fits. */
    MATCHES,
    /** No meaning fits. */
    CONTRADICTS,
    /** No meaning fits, but words near the figure say that it may cover more or less than the table. */
    OTHER_SCOPE,
    /** The form has no such figure, or cells that it could speak of are blank. */
    UNBOUND
}
