@NullMarked
package io.github.disclosurereport.ingest.internal.lexicon;

import org.jspecify.annotations.NullMarked;
