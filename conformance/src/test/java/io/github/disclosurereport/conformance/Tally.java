package io.github.disclosurereport.conformance;

import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Counts a rule's checks by outcome. */
final class Tally implements CheckLog {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    static Tally of(Rule rule, ReportView view) {
        Tally tally = new Tally();
        rule.check(view, tally);
        return tally;
    }

    static Tally of(int satisfied, int violated, int notEvaluated, int notApplicable) {
        Tally tally = new Tally();
        tally.counts.put(Outcome.SATISFIED, satisfied);
        tally.counts.put(Outcome.VIOLATED, violated);
        tally.counts.put(Outcome.NOT_EVALUATED, notEvaluated);
        tally.counts.put(Outcome.NOT_APPLICABLE, notApplicable);
        return tally;
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** The counts under the names of the kit; those that are 0 are left out. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Outcome outcome : Outcome.values()) {
            if (count(outcome) > 0) {
                json.put(name(outcome), count(outcome));
            }
        }
        return json;
    }

    static String name(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "satisfied";
            case VIOLATED -> "violated";
            case NOT_EVALUATED -> "notEvaluated";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    @Override
    public void satisfied() {
        add(Outcome.SATISFIED);
    }

    @Override
    public void notEvaluated() {
        add(Outcome.NOT_EVALUATED);
    }

    @Override
    public void notApplicable() {
        add(Outcome.NOT_APPLICABLE);
    }

    @Override
    public void found(Finding finding) {
        add(finding.outcome());
    }

    private void add(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }
}
