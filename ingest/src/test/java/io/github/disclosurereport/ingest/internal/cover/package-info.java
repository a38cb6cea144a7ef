@NullMarked
package io.github.disclosurereport.ingest.internal.cover;

import org.jspecify.annotations.NullMarked;
