/**
 * The door for formats: the interface {@link FrontEnd} that each of them implements, and what several of them need, such as the
 * detection of encodings.
 *
 * <p>In: bytes. Out: decoded text. Uses {@code document} and the rooms below it. The formats are in the packages within.
 */
@NullMarked
package io.github.disclosurereport.ingest.internal.format;

import org.jspecify.annotations.NullMarked;
