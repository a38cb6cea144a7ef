/** Writes the rule catalogue, {@code docs/rules.md} and {@code rules.json}, from the rules and the kit. */
@NullMarked
package io.github.disclosurereport.conformance.catalogue;

import org.jspecify.annotations.NullMarked;
