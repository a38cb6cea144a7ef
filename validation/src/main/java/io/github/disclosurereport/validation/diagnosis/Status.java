package io.github.disclosurereport.validation.diagnosis;

/** What became of one part of a report. */
public enum Status {
    /** Nothing need change: every equality holds, or would with counts in the blanks, and no count is negative. */
    CLEAN,
    /** There is one smallest set. */
    LOCATED,
    /** There are several, and all are given. */
    AMBIGUOUS,
    /** A limit was reached first. */
    CAPPED,
    /** Whatever else changes, the figures that may not change cannot all be right. */
    UNSOLVABLE
}
