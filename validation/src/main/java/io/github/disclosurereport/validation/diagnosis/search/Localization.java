package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.Status;
import java.util.List;

/**
 * The answer for one part of a report.
 *
 * @param status what became of it
 * @param sets every smallest set, by slots: one if located, several if ambiguous, else none
 * @param lowerBound no set weighs less: what those given weigh, or how far a capped search came
 * @param nodes how many partial sets were looked at
 */
public record Localization(Status status, List<CellSet> sets, int lowerBound, int nodes) {

    public Localization {
        sets = List.copyOf(sets);
        boolean fits = switch (status) {
            case LOCATED -> sets.size() == 1;
            case AMBIGUOUS -> sets.size() > 1;
            case CLEAN, CAPPED, UNSOLVABLE -> sets.isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException(sets.size() + " sets, " + status);
        }
    }

    static Localization without(Status status, int lowerBound, int nodes) {
        return new Localization(status, List.of(), lowerBound, nodes);
    }
}
