/**
 * The library's types for a mapper of Jackson 2, the same JSON as with Jackson 2:
 * {@link io.github.disclosurereport.json.jackson2.DisclosureReportModule}.
 */
@NullMarked
package io.github.disclosurereport.json.jackson2;

import org.jspecify.annotations.NullMarked;
