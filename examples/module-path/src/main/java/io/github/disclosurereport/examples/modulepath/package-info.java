/** A consumer with a module declaration of its own. */
@NullMarked
package io.github.disclosurereport.examples.modulepath;

import org.jspecify.annotations.NullMarked;
