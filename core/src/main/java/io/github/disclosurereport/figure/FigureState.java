package io.github.disclosurereport.figure;

/** What stands in a cell: the three states that no notice of the form ever equates. */
public enum FigureState {
    /** A number was written, zero included: the duty exists and this is its figure. */
    NUMBER,
    /** Nothing was written. Not a zero: nobody said so. */
    BLANK,
    /** A mark such as "/", 无 or 不涉及 was written: the organ has no such duty. Counts as nothing in a sum. */
    NOT_APPLICABLE
}
