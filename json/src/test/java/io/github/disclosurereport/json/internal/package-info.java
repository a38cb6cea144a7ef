/** Tests of the parts. */
@NullMarked
package io.github.disclosurereport.json.internal;

import org.jspecify.annotations.NullMarked;
