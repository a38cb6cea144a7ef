package io.github.disclosurereport.validation.jakarta;

/**
 * Group: we file this report, {@link io.github.disclosurereport.validation.rule.Profile#SUBMISSION}. A group of your own that
 * extends it means the same.
 */
public interface Submission {}
