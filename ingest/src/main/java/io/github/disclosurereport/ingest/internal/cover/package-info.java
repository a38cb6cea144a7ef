/**
 * The facts around the tables: organ, year, period, dates, contact, and the prose of the sections.
 *
 * <p>In: the outline of a report. Out: {@code Cover}, {@code Narrative}, and notes on both. Uses {@code structure} and the rooms below it.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.cover;

import org.jspecify.annotations.NullMarked;
