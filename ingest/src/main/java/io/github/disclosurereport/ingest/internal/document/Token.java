package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.internal.text.CellText;

/**
 * A piece of a table that lost its grid.
 *
 * @param kind what it is
 * @param text its words and place; blank unless a label or a figure
 */
public record Token(Kind kind, CellText text) {

    /** Kinds of pieces. */
    public enum Kind {
        LABEL,
        FIGURE,
        /** A number alone on its line, where that is uncommon: maybe the number of a page. */
        LONE,
        /** The same where a page ends or begins. */
        PAGE,
        /** A cell with nothing in it. */
        BLANK,
        /** Fillers: the row ends here. */
        ROW_END,
        /** An empty line: maybe a blank cell at the end of a row. */
        GAP
    }
}
