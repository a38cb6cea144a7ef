/**
 * Word files: paragraphs, tables, text boxes, tracked changes as accepted.
 *
 * <p>In: a DOCX package. Out: a {@code Source} with places by paragraph and table cell. Uses {@code format.ooxml}, {@code document},
 * {@code text} and Apache POI.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import org.jspecify.annotations.NullMarked;
