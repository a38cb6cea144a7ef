package io.github.disclosurereport.validation.rule;

/** How grave a finding is. Declared from grave to light. */
public enum Severity {
    /** Must be corrected. */
    ERROR,
    /** To be corrected or explained. */
    WARNING,
    /** Worth a look. */
    INFO
}
