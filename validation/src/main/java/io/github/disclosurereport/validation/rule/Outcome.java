package io.github.disclosurereport.validation.rule;

/** How a check came out. */
public enum Outcome {
    /** It holds. */
    SATISFIED,
    /** It does not hold, whatever may be written into blanks. */
    VIOLATED,
    /** It cannot be told: an operand is blank or not stated. */
    NOT_EVALUATED,
    /** The report has no such part, or is on another edition. */
    NOT_APPLICABLE
}
