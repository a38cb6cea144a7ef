/** What a check costs, beside other ways to write it. Equalities go by number: their place in {@link FormEqualities}. */
@NullMarked
package io.github.disclosurereport.benchmarks;

import org.jspecify.annotations.NullMarked;
