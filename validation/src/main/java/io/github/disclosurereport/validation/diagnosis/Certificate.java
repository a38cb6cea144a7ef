package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.List;
import java.util.Map;

/**
 * Why an explanation explains: all of it can be checked by hand.
 *
 * @param mended the equalities that do not hold in the report and hold once the explanation is applied: all that were violated
 * @param witnesses for each corrected cell the equalities that give its new figure out of figures that the explanation leaves as
 *     they are, each independently of the others
 * @param competing how many other sets of cells are as small
 */
public record Certificate(List<Equality> mended, Map<Cell, List<Equality>> witnesses, int competing) {

    public Certificate {
        mended = List.copyOf(mended);
        witnesses = Map.copyOf(witnesses);
    }

    /**
     * The equalities that give a cell's new figure.
     *
     * @param cell a corrected cell
     * @return the equalities, in the order of the book; empty if each contains another corrected or blank cell
     */
    public List<Equality> witnesses(Cell cell) {
        return witnesses.getOrDefault(cell, List.of());
    }
}
