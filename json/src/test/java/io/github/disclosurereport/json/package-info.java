/** Tests of the JSON front door. */
@NullMarked
package io.github.disclosurereport.json;

import org.jspecify.annotations.NullMarked;
