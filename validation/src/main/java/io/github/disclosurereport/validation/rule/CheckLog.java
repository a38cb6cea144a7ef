package io.github.disclosurereport.validation.rule;

/** Takes the outcome of each check. */
public interface CheckLog {

    /** A check that holds. */
    void satisfied();

    /** A check that has no object in this report. */
    void notApplicable();

    /** A check that cannot be told, with nothing worth saying about it: its blanks are reported by the completeness rule. */
    void notEvaluated();

    /**
     * A check that is violated, or not evaluated in a way worth saying.
     *
     * @param finding what to say; its outcome is counted
     */
    void found(Finding finding);
}
