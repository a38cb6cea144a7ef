/**
 * The words of the form: its headings, titles, row labels and column headers, as keys by which those of a source are compared.
 *
 * <p>In: the catalogue of the form. Out: lookups from labels to lines and columns. Uses {@code text} and {@code document}.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.lexicon;

import org.jspecify.annotations.NullMarked;
