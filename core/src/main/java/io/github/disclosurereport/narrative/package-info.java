/**
 * The prose of a report as structured text: {@link io.github.disclosurereport.narrative.Narrative} is a list of
 * {@linkplain io.github.disclosurereport.narrative.Block blocks} in the order of the document. Words are kept as they stand.
 * All types are immutable.
 */
@NullMarked
package io.github.disclosurereport.narrative;

import org.jspecify.annotations.NullMarked;
