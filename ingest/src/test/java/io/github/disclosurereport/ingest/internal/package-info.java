@NullMarked
package io.github.disclosurereport.ingest.internal;

import org.jspecify.annotations.NullMarked;
