package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.List;

/** What a solver is asked about table 三: its figures by number, and how they must add up. */
final class Question {

    private static final int SPARE = 100;

    private static final List<Cell> CELLS = FormEqualities.requests().stream()
            .flatMap(equality -> equality.cells().stream())
            .distinct()
            .sorted()
            .toList();

    /** For each equality its figures by number. */
    static final int[][] TERMS = FormEqualities.requests().stream()
            .map(equality -> equality.cells().stream().mapToInt(CELLS::indexOf).toArray())
            .toArray(int[][]::new);

    /** For each of those 1 on the left of the equality and −1 on the right, so that they add up to 0. */
    static final int[][] SIGNS =
            FormEqualities.requests().stream().map(Question::signs).toArray(int[][]::new);

    /** The figures as they stand. */
    final int[] figures;
    /** The greatest count to try: twice the greatest figure, and something for tables of small ones. */
    final int most;

    Question(AnnualReport report) {
        CellValues values = report.values();
        figures = CELLS.stream()
                .mapToInt(cell -> Math.toIntExact(values.number(cell.slot())))
                .toArray();
        int greatest = 0;
        for (int figure : figures) {
            greatest = Math.max(greatest, figure);
        }
        most = Math.addExact(Math.multiplyExact(2, greatest), SPARE);
    }

    private static int[] signs(Equality equality) {
        return equality.cells().stream()
                .mapToInt(cell -> equality.left().contains(cell) ? 1 : -1)
                .toArray();
    }
}
