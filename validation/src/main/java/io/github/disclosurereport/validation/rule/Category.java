package io.github.disclosurereport.validation.rule;

/** What kind of thing a rule is about. */
public enum Category {
    /** Sums that the form mandates (勾稽关系). */
    ARITHMETIC,
    /** Cells and sections that must be filled. */
    COMPLETENESS,
    /** What a figure means: counts are not negative, an amount has a unit. */
    DEFINITION,
    /** Parts of the report that must agree with each other. */
    CONSISTENCY
}
