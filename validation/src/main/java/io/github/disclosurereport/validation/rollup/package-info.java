/**
 * More than one report: {@link io.github.disclosurereport.validation.rollup.Rollup} adds reports up,
 * {@link io.github.disclosurereport.validation.rollup.RollupCheck} holds a region's report against the reports of those that a
 * {@link io.github.disclosurereport.validation.rollup.Roster} says count.
 */
@NullMarked
package io.github.disclosurereport.validation.rollup;

import org.jspecify.annotations.NullMarked;
