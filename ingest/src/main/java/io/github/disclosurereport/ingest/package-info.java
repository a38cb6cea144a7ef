/**
 * Published documents read into reports. {@link io.github.disclosurereport.ingest.ReportReader} takes a page, a text or an office file and gives
 * a {@link io.github.disclosurereport.ingest.ReportImport}: the report, one
 * {@link io.github.disclosurereport.ingest.Reading} for every cell that the form prints, and a list of what could not be
 * placed. {@code readAll} gives every report of a source that holds several.
 *
 * <p>Nothing is guessed: a figure whose line or column is not certain stays blank in the report and is listed as
 * {@linkplain io.github.disclosurereport.ingest.Unread unread}. A wrong number that stands just where the right one
 * should cannot be told. A source that is no such report at all is refused with the one exception
 * {@link io.github.disclosurereport.ingest.UnreadableReportException}. All types are immutable.
 */
@NullMarked
package io.github.disclosurereport.ingest;

import org.jspecify.annotations.NullMarked;
