package io.github.disclosurereport.ingest;

/** How a figure of the source was brought to its cell. */
public enum Placement {
    /** Line and column by their labels. */
    BY_LABELS,
    /** The line by its label; the columns in the order of the form, since there are exactly as many figures as it prints. */
    BY_LINE_LABEL,
    /** All in the order of the form, since there are exactly as many figures as it prints. */
    BY_ORDER,
    /** Not placed. */
    NONE
}
