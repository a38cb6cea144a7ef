/**
 * The form catalogue: everything the two editions of the form fix, declared once.
 *
 * <p>Enums name the lines and columns; {@link io.github.disclosurereport.form.Cell} crosses them;
 * {@link io.github.disclosurereport.form.Form} says which cells an edition prints and where, down to spans and header scopes;
 * {@link io.github.disclosurereport.form.CellValues} holds the figures of one report as a dense vector. Rules, JSON, HTML and
 * import read this package, and nothing else lists rows or types labels. It knows no record: the model stands on it.
 */
@NullMarked
package io.github.disclosurereport.form;

import org.jspecify.annotations.NullMarked;
