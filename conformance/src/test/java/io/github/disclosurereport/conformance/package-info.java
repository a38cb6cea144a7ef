/** Runs the conformance kit with this library, and keeps the kit and the rule catalogue in order. */
@NullMarked
package io.github.disclosurereport.conformance;

import org.jspecify.annotations.NullMarked;
