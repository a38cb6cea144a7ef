/** The mandated rules, one file a family; their words stand in the two message bundles beside them. Not exported. */
@NullMarked
package io.github.disclosurereport.validation.rules;

import org.jspecify.annotations.NullMarked;
