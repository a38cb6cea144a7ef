@NullMarked
package io.github.disclosurereport.ingest.internal.structure;

import org.jspecify.annotations.NullMarked;
