/**
 * The program a newcomer runs first, and a consumer like any other: reads published reports, checks them, says what is wrong, and
 * writes them as HTML and JSON. Begin with {@link io.github.disclosurereport.examples.check.CheckCommand}.
 */
@NullMarked
package io.github.disclosurereport.examples.check;

import org.jspecify.annotations.NullMarked;
