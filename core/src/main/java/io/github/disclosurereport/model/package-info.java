/**
 * The report: {@link io.github.disclosurereport.model.AnnualReport} and the records below it, one file a table.
 *
 * <p>The model holds any report that was ever published, wrong ones included: constructors guard structure (no nulls, copied
 * lists, no figure where the edition has no cell), never arithmetic. Rules say what is wrong. Everything is immutable and
 * thread-safe. Text that a document does not state is "" and a date that it does not state is an empty {@code Optional}.
 *
 * <p>The component names of the table records are the steps of {@linkplain io.github.disclosurereport.form.Cell#path() cell
 * paths}; each table record puts its figures, in component order, into a
 * {@link io.github.disclosurereport.form.CellWriter} and takes them back from a
 * {@link io.github.disclosurereport.form.CellReader}.
 */
@NullMarked
package io.github.disclosurereport.model;

import org.jspecify.annotations.NullMarked;
