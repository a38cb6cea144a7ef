@NullMarked
package io.github.disclosurereport.ingest.internal.format.pdf;

import org.jspecify.annotations.NullMarked;
