package io.github.disclosurereport.validation.rule;

/** Who is asking: it decides how grave a blank is. */
public enum Profile {
    /** We look at somebody's published report: a blank is a warning. */
    REVIEW,
    /** We file this report: a blank is an error. */
    SUBMISSION
}
