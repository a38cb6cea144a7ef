package io.github.disclosurereport.form;

/** What a printed cell heads. */
public enum HeaderScope {
    /** Heads nothing: a figure, or the corner of section 三. */
    NONE,
    /** Heads one column. */
    COLUMN,
    /** Heads several columns. */
    COLUMN_GROUP,
    /** Heads one row. */
    ROW,
    /** Heads several rows. */
    ROW_GROUP
}
