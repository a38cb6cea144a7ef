/**
 * Reports and their sections: which blocks belong to which report, and which to which section.
 *
 * <p>In: the blocks of a source. Out: the {@link Outline} of each report, without copies, glosses and tables of contents. Uses
 * {@code document}, {@code text} and {@code lexicon}.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.structure;

import org.jspecify.annotations.NullMarked;
