/**
 * What every format becomes: a {@link Source} of {@link Block}s, which are lines, references, and {@link Grid}s with all spans expanded.
 * {@link FileKind} detects the format from the content.
 *
 * <p>In: what a front end finds. Out: blocks in the order of the document. Uses {@code text} only: a document knows no form.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.document;

import org.jspecify.annotations.NullMarked;
