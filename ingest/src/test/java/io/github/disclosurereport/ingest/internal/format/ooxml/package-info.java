@NullMarked
package io.github.disclosurereport.ingest.internal.format.ooxml;

import org.jspecify.annotations.NullMarked;
