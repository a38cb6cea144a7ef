package io.github.disclosurereport.validation.diagnosis.search;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The equalities at one point of the search. A <em>free</em> variable is a blank, or a cell whose figure is put aside: it may be any
 * count. All others stand at their figures. Each row says what its free variables must add up to: its <em>constant</em>.
 *
 * <p>A free variable is <em>basic</em> in one row, occurs in no other and equals the constant there; or it is <em>spare</em>: the
 * basic ones can make up for it, and it stands at 0. A row that has no basic variable has no spare one either, so unless its
 * constant is 0 some cell that stands in it must be wrong; likewise a basic row below 0 that no spare variable can lift.
 *
 * <p>{@link UnitTableau} keeps coefficients of −1, 0 and 1 as bits, {@link WideTableau} keeps any; both answer alike.
 */
abstract class Tableau {

    /** No row, or no variable. */
    static final int NONE = -1;
    /** Nothing can mend it. */
    static final int DEAD = Integer.MAX_VALUE;

    final Problem problem;
    final int rows;
    /** The variable that is basic in each row. */
    final int[] basic;
    /** Cells that may still be doubted. */
    final long[] open;

    final long[] spare;

    private final long[] scratch;
    private final long[] packed;
    private final int[] wrong;
    private final int[] choices;

    Tableau(Problem problem) {
        this.problem = problem;
        this.rows = problem.component.rows();
        this.basic = new int[rows];
        this.open = problem.open.clone();
        this.spare = new long[open.length];
        this.scratch = new long[open.length];
        this.packed = new long[open.length];
        this.wrong = new int[rows];
        this.choices = new int[rows];
        Arrays.fill(basic, NONE);
    }

    /** Another tableau of the same problem, to be {@link #set}. */
    abstract Tableau another();

    /** Takes the rows of another tableau of the same problem over. */
    abstract void setRows(Tableau other);

    /** The sign of a row's constant. */
    abstract int sign(int row);

    /** The sign of a variable in a row; 1 for the row's basic variable. */
    abstract int sign(int row, int variable);

    /** Gives a variable of a row the sign 1 there, and takes it out of all other rows. */
    abstract void eliminate(int row, int variable);

    /** Moves every constant to where it is if a variable that is not basic goes up by an amount. */
    abstract void raise(int variable, BigInteger amount);

    /** Takes a cell's figure out of all rows. */
    abstract void takeAway(int variable);

    /** The open cells whose change can move a row towards its constant. Returns how many. */
    abstract int candidates(int row, long[] into);

    /** The least spare variable that is negative in a row, and so can lift its basic variable; or none. */
    abstract int helper(int row);

    /** Whether a spare variable stands in a row. */
    abstract boolean hasSpare(int row);

    /** Keeps of some cells those that, changed alone, could satisfy every row that has no basic variable. */
    abstract void keepCompleting(long[] cells);

    /** Whether the free variables are whole numbers wherever they satisfy all rows at a corner, as with −1, 0 and 1 they are. */
    abstract boolean isUnit();

    abstract BigInteger coefficient(int row, int variable);

    abstract BigInteger constant(int row);

    /** The greatest whole number that the basic variable can be, if spare ones stay at 0. */
    final BigInteger floor(int row) {
        BigInteger scale = coefficient(row, basic[row]);
        BigInteger constant = constant(row);
        return scale.equals(BigInteger.ONE)
                ? constant
                : constant.subtract(constant.mod(scale)).divide(scale);
    }

    /** The least such number. */
    final BigInteger ceiling(int row) {
        return isWhole(row) ? floor(row) : floor(row).add(BigInteger.ONE);
    }

    final boolean isWhole(int row) {
        return constant(row).mod(coefficient(row, basic[row])).signum() == 0;
    }

    final void set(Tableau other) {
        System.arraycopy(other.basic, 0, basic, 0, rows);
        System.arraycopy(other.open, 0, open, 0, open.length);
        System.arraycopy(other.spare, 0, spare, 0, spare.length);
        setRows(other);
    }

    /** Whether nothing is wrong while nothing is free: the usual case, told without a search. */
    final boolean isClean() {
        for (int row = 0; row < rows; row++) {
            if (sign(row) != 0) {
                return false;
            }
        }
        return Bits.isEmpty(problem.blanks) && Bits.isEmpty(problem.below);
    }

    /** Frees the blanks. */
    final void freeBlanks() {
        for (int variable = Bits.next(problem.blanks, 0);
                variable >= 0;
                variable = Bits.next(problem.blanks, variable + 1)) {
            free(variable);
        }
    }

    /** Puts a cell's figure aside. It becomes basic where a row has no basic variable yet, else spare. */
    final void free(int variable) {
        Bits.remove(open, variable);
        takeAway(variable);
        for (int row = 0; row < rows; row++) {
            if (basic[row] == NONE && sign(row, variable) != 0) {
                basic[row] = variable;
                eliminate(row, variable);
                return;
            }
        }
        Bits.add(spare, variable);
    }

    /** From here on a cell is taken at its word. */
    final void trust(int variable) {
        Bits.remove(open, variable);
    }

    /** Lets a spare variable become basic in place of a row's basic one. */
    final void exchange(int row, int variable) {
        Bits.add(spare, basic[row]);
        Bits.remove(spare, variable);
        basic[row] = variable;
        eliminate(row, variable);
    }

    /** Fixes a spare variable at a value. */
    final void settle(int variable, BigInteger value) {
        Bits.remove(spare, variable);
        raise(variable, value);
    }

    final int rowOf(int variable) {
        for (int row = 0; row < rows; row++) {
            if (basic[row] == variable) {
                return row;
            }
        }
        return NONE;
    }

    /**
     * Looks for what is wrong; where spare variables can mend it they do: always the least basic variable below 0 and the least
     * spare one, which comes to an end. Rows that share no candidate each need a cell of their own.
     *
     * @param enough the bound at which to stop counting
     * @return 0 if the free variables satisfy all rows; else a weight that no completion can be below, or {@link #DEAD}
     */
    final int survey(int enough) {
        while (true) {
            int found = 0;
            int mend = NONE;
            for (int row = 0; row < rows; row++) {
                int sign = sign(row);
                if (sign == 0 || (sign > 0 && basic[row] != NONE)) {
                    continue;
                }
                if (basic[row] != NONE && helper(row) != NONE) {
                    mend = mend == NONE || basic[row] < basic[mend] ? row : mend;
                } else {
                    int count = candidates(row, scratch);
                    if (count == 0) {
                        return DEAD;
                    }
                    insert(row, count, found);
                    found++;
                }
            }
            if (found > 0) {
                return pack(found, enough);
            }
            if (mend == NONE) {
                return 0;
            }
            exchange(mend, helper(mend));
        }
    }

    /** Fewest candidates first. */
    private void insert(int row, int count, int found) {
        int place = found;
        while (place > 0 && choices[place - 1] > count) {
            choices[place] = choices[place - 1];
            wrong[place] = wrong[place - 1];
            place--;
        }
        choices[place] = count;
        wrong[place] = row;
    }

    private int pack(int found, int enough) {
        Arrays.fill(packed, 0);
        int bound = 0;
        for (int i = 0; i < found && bound < enough; i++) {
            candidates(wrong[i], scratch);
            if (!Bits.overlap(scratch, packed)) {
                Bits.addAll(packed, scratch);
                bound += problem.lightest(scratch);
            }
        }
        return bound;
    }

    /** After a survey that found something wrong: the cells of which one must change, as few as any row has. */
    final void branches(long[] into) {
        candidates(wrong[0], into);
    }
}
