@NullMarked
package io.github.disclosurereport.ingest.internal.placement;

import org.jspecify.annotations.NullMarked;
