package io.github.disclosurereport.validation.diagnosis;

/** How it follows what a blank can hold. */
public enum BlankReason {
    /** The equalities give it: the one blank left in an equality, or in a combination of several. */
    ELIMINATION,
    /** Parts of a sum that is 0 are 0, and it is one of them or follows from them. */
    FORCED_ZERO,
    /** No count but this is neither too low nor too high for the others. */
    BOUNDS,
    /** Several counts are possible. */
    OPEN
}
