/**
 * Figures in the prose of a report, and whether they agree with its tables.
 * {@link io.github.disclosurereport.validation.claims.ClaimReader} reads prose alone and knows no table;
 * {@link io.github.disclosurereport.validation.claims.ClaimBinder} lays each
 * {@link io.github.disclosurereport.validation.claims.Claim} beside the cells that it can speak of and says whether any
 * {@link io.github.disclosurereport.validation.claims.ClaimMeaning} fits. The wordings stand in {@code wordings.tsv}. All types are
 * immutable; reading takes time in proportion to the text.
 */
@NullMarked
package io.github.disclosurereport.validation.claims;

import org.jspecify.annotations.NullMarked;
