/**
 * Documents made to measure the reader by: a report laid out on paper ({@link
 * io.github.disclosurereport.ingest.generated.Paper}), spoilt by quirks seen in published reports ({@link
 * io.github.disclosurereport.ingest.generated.Quirk}), written in a shape ({@link
 * io.github.disclosurereport.ingest.generated.Medium}). The paper's {@link io.github.disclosurereport.ingest.generated.Truth} says
 * what a reader may find in it. A further shape is one class that implements {@code Medium} and a line in {@code Shapes}.
 */
@NullMarked
package io.github.disclosurereport.ingest.generated;

import org.jspecify.annotations.NullMarked;
