/**
 * What Word and Excel files share: the guard against hostile packages, the filter for parts that are too large for POI, and a cursor over
 * XML.
 *
 * <p>In: the bytes of a package. Out: a package that is safe to open. Only what {@link OoxmlFile} calls needs Apache POI. Uses
 * {@code document} and {@code format}.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.format.ooxml;

import org.jspecify.annotations.NullMarked;
