/**
 * The search behind the diagnosis. The equalities of a book are split into parts that share no cell ({@code LinearSystem},
 * {@code Component}), and in each part {@code Localizer} finds every smallest set of cells whose change, with the blanks filled in,
 * satisfies all equalities with counts that are not negative. {@code BlankDeduction} says what the blanks may hold. Past its limits
 * the answer is that they were reached, never a guess. Not exported.
 */
@NullMarked
package io.github.disclosurereport.validation.diagnosis.search;

import org.jspecify.annotations.NullMarked;
