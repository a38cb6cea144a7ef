/**
 * What a cell of the form can hold: a {@link io.github.disclosurereport.figure.Count} or an
 * {@link io.github.disclosurereport.figure.Amount}.
 *
 * <p>Both are in one of three {@linkplain io.github.disclosurereport.figure.FigureState states}: a number, blank, or marked
 * as not applicable. A blank is not a zero, and a mark ("/", 无, 不涉及) is neither. All types here are immutable.
 */
@NullMarked
package io.github.disclosurereport.figure;

import org.jspecify.annotations.NullMarked;
