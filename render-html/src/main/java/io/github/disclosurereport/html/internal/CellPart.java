package io.github.disclosurereport.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table. Attributes that are null are not printed.
 *
 * @param text label or figure
 * @param english the gloss of the label; null for none
 * @param scope what it heads, as HTML says it; null unless it is a head
 * @param id its id; null unless it is a head
 * @param path the path of the cell whose figure it is; null for a label
 * @param headers the ids of the heads of a figure; null for a label
 * @param rowSpan rows covered; null for one
 * @param colSpan columns covered; null for one
 */
record CellPart(
        String text,
        @Nullable String english,
        @Nullable String scope,
        @Nullable String id,
        @Nullable String path,
        @Nullable String headers,
        @Nullable String rowSpan,
        @Nullable String colSpan) {}
