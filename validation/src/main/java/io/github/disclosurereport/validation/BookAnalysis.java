package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a book's arithmetic can and cannot see. Immutable.
 *
 * <p>The form's own equalities: 42 of rank 40 in the 2021 edition, 40 of rank 38 in that of 2019.
 */
public final class BookAnalysis {

    /** How many cells a contradiction names. */
    private static final int NAMED = 3;

    private final List<Rule> rules;
    private final List<Equality> equalities = new ArrayList<>();
    private final List<Equality> redundant = new ArrayList<>();
    private final Map<Cell, long[]> columns = new HashMap<>();
    private final int rank;

    private BookAnalysis(List<Rule> rules) {
        this.rules = rules;
        RowSpace space = new RowSpace();
        for (Rule rule : rules) {
            if (rule instanceof EqualityRule arithmetic) {
                arithmetic
                        .equalities()
                        .forEach(equality -> add(equality, rule.info().id(), space));
            }
        }
        this.rank = space.rank();
        fillColumns();
    }

    /**
     * Looks through a book's rules. A contradiction is found where an equality, in terms of the cells that are no totals, has
     * all its terms on one side.
     *
     * @throws IllegalArgumentException if rules contradict each other
     */
    static BookAnalysis of(List<Rule> rules) {
        return new BookAnalysis(rules);
    }

    private void add(Equality equality, String rule, RowSpace space) {
        RowSpace.Remainder left = space.reduce(coefficients(equality));
        equalities.add(equality);
        if (left.isZero()) {
            redundant.add(equality);
            return;
        }
        if (left.leavesNothingButZero()) {
            throw new IllegalArgumentException("rule \"" + rule + "\" contradicts " + left.rules()
                    + ": together they leave nothing but 0 for " + cells(left.coefficients()));
        }
        space.add(left, equality.subject().slot(), rule);
    }

    private static long[] coefficients(Equality equality) {
        long[] coefficients = new long[CellValues.SIZE];
        equality.left().forEach(cell -> coefficients[cell.slot()]++);
        equality.right().forEach(cell -> coefficients[cell.slot()]--);
        return coefficients;
    }

    private static String cells(long[] coefficients) {
        List<Cell> cells = Cell.all().stream()
                .filter(cell -> coefficients[cell.slot()] != 0)
                .toList();
        String first = cells.stream().limit(NAMED).map(Cell::path).collect(Collectors.joining(", "));
        return cells.size() > NAMED ? first + " and " + (cells.size() - NAMED) + " more" : first;
    }

    private void fillColumns() {
        for (int row = 0; row < equalities.size(); row++) {
            long[] coefficients = coefficients(equalities.get(row));
            for (Cell cell : equalities.get(row).cells()) {
                // A cell that stands on both sides alike is not seen at all.
                if (coefficients[cell.slot()] != 0) {
                    columns.computeIfAbsent(cell, c -> new long[equalities.size()])[row] = coefficients[cell.slot()];
                }
            }
        }
    }

    /**
     * The equalities of the book.
     *
     * @return all of them: those with a total first, each kind in the order of the book
     */
    public List<Equality> equalities() {
        return List.copyOf(equalities);
    }

    /**
     * How many of the equalities are independent.
     *
     * @return the rank
     */
    public int rank() {
        return rank;
    }

    /**
     * The equalities that follow from those before them. They are checked all the same: a second witness helps to find the culprit.
     *
     * @return the equalities, in the order of {@link #equalities()}
     */
    public List<Equality> redundant() {
        return List.copyOf(redundant);
    }

    /**
     * Which rules watch a cell.
     *
     * @param cell the cell
     * @return their ids, in the order of the book
     */
    public List<String> watching(Cell cell) {
        return rules.stream()
                .filter(rule -> rule.cells().contains(cell))
                .map(rule -> rule.info().id())
                .toList();
    }

    /**
     * Whether a single wrong figure in the cell can be told, by the equalities it breaks, from one in any other cell.
     *
     * @param cell the cell
     * @return true for every cell of section 三; false in section 四, where a block has one equality, and in section 二, which has none
     */
    public boolean isLocatable(Cell cell) {
        long[] column = columns.get(cell);
        return column != null
                && columns.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(cell) && isParallel(column, other.getValue()));
    }

    /** One is a multiple of the other: then each error of the one looks like some error of the other. Neither is all 0. */
    private static boolean isParallel(long[] a, long[] b) {
        int first = 0;
        while (a[first] == 0 && b[first] == 0) {
            first++;
        }
        for (int row = first; row < a.length; row++) {
            if (a[row] * b[first] != b[row] * a[first]) {
                return false;
            }
        }
        return true;
    }
}
