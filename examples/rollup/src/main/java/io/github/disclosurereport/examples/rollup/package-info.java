/**
 * A program that holds a region's report against the reports of its organs and subordinates. Begin with
 * {@link io.github.disclosurereport.examples.rollup.Main}.
 */
@NullMarked
package io.github.disclosurereport.examples.rollup;

import org.jspecify.annotations.NullMarked;
