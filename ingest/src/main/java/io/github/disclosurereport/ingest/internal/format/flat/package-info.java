/**
 * Plain text and Markdown: a block a line, and grids where bars or tabs keep every cell of a row.
 *
 * <p>In: text. Out: a {@code Source} with places by line and column. Uses {@code document}, {@code text} and {@code lexicon}.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.format.flat;

import org.jspecify.annotations.NullMarked;
