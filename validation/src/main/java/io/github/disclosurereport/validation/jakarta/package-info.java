/**
 * Reports in Jakarta Validation: {@link io.github.disclosurereport.validation.jakarta.ConsistentReport} on an application's own
 * beans and methods, {@link io.github.disclosurereport.validation.jakarta.ReportConstraints} for {@code @Valid AnnualReport}.
 *
 * <p>Needs {@code jakarta.validation-api} 3.0 or later and a provider, which this module does not bring along; what makes use of
 * Hibernate Validator says so. The rest of the module runs without either.
 */
@NullMarked
package io.github.disclosurereport.validation.jakarta;

import org.jspecify.annotations.NullMarked;
