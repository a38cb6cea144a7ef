package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Cells that must add up to the same on both sides: data, which {@link EqualityRule} evaluates. Immutable.
 *
 * <p>A cell that is not applicable counts as nothing in a sum.
 */
public final class Equality {

    /** The bits of a number that is negative, or so great that {@link #LONGEST} of them could add up beyond a {@code long}. */
    private static final long OUTSIZE = -1L << 55;

    private static final int LONGEST = 256;

    private final List<Cell> left;
    private final List<Cell> right;
    private final Cell subject;
    private final Message where;
    private final List<Cell> cells;
    private final int[] leftSlots;
    private final int[] rightSlots;

    /**
     * An equality.
     *
     * @param left the cells whose sum is given
     * @param right the cells whose sum is checked against it
     * @param subject the cell to point at when it does not hold: the total among the cells, else the first
     * @param where the words for the place, such as 第三部分“自然人”列
     * @throws IllegalArgumentException if a side has more than 256 cells, or there is none at all
     */
    public Equality(List<Cell> left, List<Cell> right, Cell subject, Message where) {
        if (left.size() > LONGEST || right.size() > LONGEST || left.size() + right.size() == 0) {
            throw new IllegalArgumentException(
                    "an equality of " + left.size() + " and " + right.size() + " cells: it takes 1 to " + LONGEST);
        }
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
        this.subject = subject;
        this.where = where;
        this.cells =
                Cell.inFormOrder(Stream.concat(left.stream(), right.stream()).toList());
        this.leftSlots = slots(left);
        this.rightSlots = slots(right);
    }

    private static int[] slots(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::slot).toArray();
    }

    /**
     * The cells whose sum is given.
     *
     * @return the cells
     */
    public List<Cell> left() {
        return left;
    }

    /**
     * The cells whose sum is checked against it.
     *
     * @return the cells
     */
    public List<Cell> right() {
        return right;
    }

    /**
     * The cells of both sides.
     *
     * @return the cells in form order
     */
    public List<Cell> cells() {
        return cells;
    }

    /**
     * The cell to point at.
     *
     * @return the cell
     */
    public Cell subject() {
        return subject;
    }

    /**
     * The words for the place.
     *
     * @return the words
     */
    public Message where() {
        return where;
    }

    /**
     * Whether the two sides are equal with blanks read as 0: the question whose answer the completeness rule adds.
     *
     * @param values the figures
     * @return true if they are
     */
    public boolean holdsWithBlanksAsZero(CellValues values) {
        return compare(values) == 0;
    }

    /** Left against right with blanks read as 0. Exact whatever the figures: outsize ones are added without bounds. */
    int compare(CellValues values) {
        long seen = 0;
        long left = 0;
        for (int slot : leftSlots) {
            long number = values.number(slot);
            left += number;
            seen |= number;
        }
        long right = 0;
        for (int slot : rightSlots) {
            long number = values.number(slot);
            right += number;
            seen |= number;
        }
        return (seen & OUTSIZE) == 0
                ? Long.compare(left, right)
                : exactLeft(values).compareTo(exactRight(values));
    }

    /**
     * Whether an operand is blank, so that the equality is not evaluated unless its known part is too great already.
     *
     * @param values the figures
     * @return true if any of its cells is blank
     */
    public boolean hasBlank(CellValues values) {
        return leftHasBlank(values) || rightHasBlank(values);
    }

    boolean leftHasBlank(CellValues values) {
        return hasBlank(leftSlots, values);
    }

    boolean rightHasBlank(CellValues values) {
        return hasBlank(rightSlots, values);
    }

    private static boolean hasBlank(int[] slots, CellValues values) {
        for (int slot : slots) {
            if ((values.filled(slot / Long.SIZE) & 1L << slot) == 0) {
                return true;
            }
        }
        return false;
    }

    BigInteger exactLeft(CellValues values) {
        return exact(leftSlots, values);
    }

    BigInteger exactRight(CellValues values) {
        return exact(rightSlots, values);
    }

    private static BigInteger exact(int[] slots, CellValues values) {
        BigInteger sum = BigInteger.ZERO;
        for (int slot : slots) {
            sum = sum.add(BigInteger.valueOf(values.number(slot)));
        }
        return sum;
    }

    /** The same cells on the same sides, the same subject and the same words. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Equality equality
                        && left.equals(equality.left)
                        && right.equals(equality.right)
                        && subject.equals(equality.subject)
                        && where.equals(equality.where));
    }

    @Override
    public int hashCode() {
        return Objects.hash(left, right, subject);
    }
}
