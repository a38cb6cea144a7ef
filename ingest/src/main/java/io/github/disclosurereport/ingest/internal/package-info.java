/**
 * Reads a document from its bytes to the finished import: {@link SourceReader} makes blocks of it, {@link Reports} finds the reports in
 * them, {@link ReportAssembler} makes the import of each, and {@link SourceClassifier} says what a source is that holds no report.
 *
 * <p>In: bytes or text. Out: {@code ReportImport}, or the one documented exception. Uses every other room; none uses it.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal;

import org.jspecify.annotations.NullMarked;
