@NullMarked
package io.github.disclosurereport.ingest.internal.format.html;

import org.jspecify.annotations.NullMarked;
