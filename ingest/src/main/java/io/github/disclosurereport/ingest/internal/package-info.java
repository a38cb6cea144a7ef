/**
 * The machinery: source → blocks (text, grids with spans expanded, references) → outline of the six sections → placement on the
 * form, driven by the catalogue's labels → import. One front end a medium, one placement for all.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal;

import org.jspecify.annotations.NullMarked;
