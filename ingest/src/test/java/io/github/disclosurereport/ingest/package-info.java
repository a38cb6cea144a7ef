/** Tests of reading. */
@NullMarked
package io.github.disclosurereport.ingest;

import org.jspecify.annotations.NullMarked;
