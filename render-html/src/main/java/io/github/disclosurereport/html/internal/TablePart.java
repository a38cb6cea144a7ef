package io.github.disclosurereport.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the form's tables.
 *
 * @param id the stable name of its section, for the stylesheet
 * @param captionId the id of its caption
 * @param caption what to call it
 * @param english the gloss of the caption; null for none
 * @param columnGroups how many columns each group of columns has
 * @param head the rows on top, repeated on each printed page; empty where heads and figures alternate
 * @param bodies the rows below, block by block
 */
record TablePart(
        String id,
        String captionId,
        String caption,
        @Nullable String english,
        List<Integer> columnGroups,
        List<Row> head,
        List<Body> bodies) {

    /**
     * Rows that belong together.
     *
     * @param rows the rows
     */
    record Body(List<Row> rows) {}

    /**
     * A row.
     *
     * @param cells the cells that begin in it
     */
    record Row(List<CellPart> cells) {}
}
