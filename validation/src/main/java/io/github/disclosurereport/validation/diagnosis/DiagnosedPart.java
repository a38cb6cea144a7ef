package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer for one part of a report: cells that hang together by equalities, such as table 三 or a block of table 四.
 *
 * @param where the words for the part
 * @param cells its cells, in form order
 * @param status what became of it
 * @param explanations every smallest set of cells whose change mends it, the most plausible first: one if located, several if
 *     ambiguous, none otherwise
 * @param least no set of cells that mends it weighs less, or at least none was found up to there if the search was capped
 */
public record DiagnosedPart(Message where, List<Cell> cells, Status status, List<Explanation> explanations, int least) {

    public DiagnosedPart {
        Objects.requireNonNull(where, "where");
        cells = List.copyOf(cells);
        Objects.requireNonNull(status, "status");
        explanations = List.copyOf(explanations);
    }

    /**
     * The explanation to propose.
     *
     * @return the most plausible one; empty if another is as plausible, or if it leaves open what some cell should say
     */
    public Optional<Explanation> suggestion() {
        boolean isTied = explanations.size() > 1 && explanations.get(1).rank() == 1;
        return explanations.stream().findFirst().filter(first -> !isTied && first.isDetermined());
    }
}
