/**
 * Characters, numbers, dates and labels: what a piece of text says, whatever document it stands in.
 *
 * <p>In: strings. Out: figures, dates, label keys, and {@link CellText}, which keeps them with the place of the text. Uses the catalogue of
 * the form and no other room.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.text;

import org.jspecify.annotations.NullMarked;
