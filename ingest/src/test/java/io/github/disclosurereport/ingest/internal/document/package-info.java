@NullMarked
package io.github.disclosurereport.ingest.internal.document;

import org.jspecify.annotations.NullMarked;
