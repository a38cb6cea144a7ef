@NullMarked
package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import org.jspecify.annotations.NullMarked;
