/**
 * Which cell is wrong, and what it should say. {@link io.github.disclosurereport.validation.diagnosis.ErrorLocator} is the front
 * door: it finds every smallest set of cells whose change satisfies all equalities, ranks the sets by how such an error comes about
 * and by what last year's report says, and shows ties as ties. The search itself is in {@code diagnosis.search}, which is not
 * exported.
 */
@NullMarked
package io.github.disclosurereport.validation.diagnosis;

import org.jspecify.annotations.NullMarked;
