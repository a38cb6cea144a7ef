/**
 * Excel files: the sheets that are shown, cut into tables and lines, numbers as they are stored.
 *
 * <p>In: a workbook. Out: a {@code Source} with places by cell. Uses {@code format.ooxml}, {@code document}, {@code text}, {@code lexicon} and
 * Apache POI.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import org.jspecify.annotations.NullMarked;
