@NullMarked
package io.github.disclosurereport.ingest.internal.format.flat;

import org.jspecify.annotations.NullMarked;
