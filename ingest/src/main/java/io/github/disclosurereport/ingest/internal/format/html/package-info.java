/**
 * HTML pages: the report without the portal around it, as lines and grids, and what the page's metadata say.
 *
 * <p>In: HTML. Out: a {@code Source} with places by element. Uses {@code document}, {@code text}, {@code lexicon} to tell the report from the
 * rest of the page, and jsoup.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.format.html;

import org.jspecify.annotations.NullMarked;
