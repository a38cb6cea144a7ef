@NullMarked
package io.github.disclosurereport.ingest.internal.format;

import org.jspecify.annotations.NullMarked;
