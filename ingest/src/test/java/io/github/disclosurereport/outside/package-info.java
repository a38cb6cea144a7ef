/** A program outside the library, which the tests start on its own. */
@NullMarked
package io.github.disclosurereport.outside;

import org.jspecify.annotations.NullMarked;
