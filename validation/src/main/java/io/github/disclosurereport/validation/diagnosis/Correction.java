package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.model.CellEdit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell of an explanation, and what it should say.
 *
 * @param cell the cell
 * @param from what stands there: a number, or a mark
 * @param values what satisfies the equalities: one count, or several where they leave a choice
 * @param hypotheses how the figure can have become wrong, the most telling first; empty if nothing known explains it
 */
public record Correction(Cell cell, Figure from, CountRange values, List<Hypothesis> hypotheses) {

    public Correction {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(values, "values");
        hypotheses = List.copyOf(hypotheses);
    }

    /**
     * What should stand there.
     *
     * @return the count; empty if the equalities leave a choice, or it is beyond the range of a {@link Count}
     */
    public Optional<Count> to() {
        return values.count();
    }

    /**
     * The change to make.
     *
     * @return the edit; empty if {@link #to()} is
     */
    public Optional<CellEdit> edit() {
        return to().map(count -> new CellEdit(cell, from, count));
    }

    /** How little is known of how it became wrong: the step of the most telling hypothesis. */
    int step() {
        return hypotheses.isEmpty() ? Hypothesis.UNEXPLAINED : hypotheses.get(0).step();
    }
}
