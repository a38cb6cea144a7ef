/** Reports as part of an application's own beans, checked by its Jakarta Validation provider. */
@NullMarked
package io.github.disclosurereport.examples.jakarta;

import org.jspecify.annotations.NullMarked;
