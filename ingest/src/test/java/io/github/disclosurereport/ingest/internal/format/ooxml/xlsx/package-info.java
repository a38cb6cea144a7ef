@NullMarked
package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import org.jspecify.annotations.NullMarked;
