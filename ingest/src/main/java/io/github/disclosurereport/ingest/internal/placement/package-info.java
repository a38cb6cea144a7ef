/**
 * Figures to cells: lays the tables of a report over the printed form.
 *
 * <p>In: the grids of a section, or its lines where no grid survived. Out: a reading for each cell, and a list of what could not be placed, in
 * {@link ReadingCollector}. Uses {@code structure} and the rooms below it. A figure whose place is not certain is not read.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.placement;

import org.jspecify.annotations.NullMarked;
