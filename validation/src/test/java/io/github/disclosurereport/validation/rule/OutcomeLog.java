package io.github.disclosurereport.validation.rule;

import java.util.ArrayList;
import java.util.List;

/** Records outcomes as words, for tests of single rules. */
public final class OutcomeLog implements CheckLog {

    public final List<String> outcomes = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();

    /** A log with nothing in it. */
    public OutcomeLog() {}

    @Override
    public void satisfied() {
        outcomes.add("satisfied");
    }

    @Override
    public void notApplicable() {
        outcomes.add("not applicable");
    }

    @Override
    public void notEvaluated() {
        outcomes.add("not evaluated");
    }

    @Override
    public void found(Finding finding) {
        outcomes.add("violated");
        findings.add(finding);
    }
}
