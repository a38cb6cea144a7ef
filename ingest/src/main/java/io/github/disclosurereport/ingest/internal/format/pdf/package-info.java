/**
 * PDF files: words and ruled lines as they are drawn, put together to lines and grids.
 *
 * <p>In: a PDF. Out: a {@code Source} with places by page and line. Uses {@code format.flat} for what is no ruled table, {@code document},
 * {@code text}, {@code lexicon} and PDFBox.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.format.pdf;

import org.jspecify.annotations.NullMarked;
