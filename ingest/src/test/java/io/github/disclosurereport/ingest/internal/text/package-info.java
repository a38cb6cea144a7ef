@NullMarked
package io.github.disclosurereport.ingest.internal.text;

import org.jspecify.annotations.NullMarked;
