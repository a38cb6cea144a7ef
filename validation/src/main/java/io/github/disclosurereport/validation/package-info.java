/**
 * Checking reports. {@link io.github.disclosurereport.validation.ReportValidator} is the front door: it applies a
 * {@link io.github.disclosurereport.validation.RuleBook} to a report and returns a
 * {@link io.github.disclosurereport.validation.ValidationResult} of findings. Bad data is a finding, never an exception.
 */
@NullMarked
package io.github.disclosurereport.validation;

import org.jspecify.annotations.NullMarked;
