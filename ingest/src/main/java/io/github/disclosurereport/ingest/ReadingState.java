package io.github.disclosurereport.ingest;

/** What the source has for a cell. Only {@link #NUMBER} and {@link #NOT_APPLICABLE} fill the cell of the report. */
public enum ReadingState {
    /** A number was read, zero included. */
    NUMBER,
    /** The cell is there and nothing stands in it. Not a zero. */
    BLANK,
    /** The cell bears a mark such as "/" or 不涉及: the organ has no such duty. */
    NOT_APPLICABLE,
    /** Something stands there that is no certain figure, or its line could not be placed: blank in the report, listed as unread. */
    UNREADABLE,
    /** Nothing in the source speaks of this cell: blank in the report. */
    MISSING
}
