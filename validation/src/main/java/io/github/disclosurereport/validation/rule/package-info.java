/**
 * What a rule is and what it says: {@link io.github.disclosurereport.validation.rule.Rule} looks at a
 * {@link io.github.disclosurereport.validation.rule.ReportView} and tells a
 * {@link io.github.disclosurereport.validation.rule.CheckLog} what it found;
 * {@link io.github.disclosurereport.validation.rule.EqualityRule} is the one that does arithmetic. The mandated rules and the
 * rules of your own house implement the same interface.
 */
@NullMarked
package io.github.disclosurereport.validation.rule;

import org.jspecify.annotations.NullMarked;
