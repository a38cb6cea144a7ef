package io.github.disclosurereport.validation.jakarta;

/**
 * Group: we look at somebody's published report, {@link io.github.disclosurereport.validation.rule.Profile#REVIEW}. So does every
 * group but {@link Submission}; this one is for asking for it by name.
 */
public interface Review {}
