package io.github.disclosurereport.validation.diagnosis.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A small table that adds up, with cells to spoil: equalities as rows of coefficients, and figures that satisfy them. */
final class SmallTable {

    private static final int[] COEFFICIENTS = {1, 1, -1, 2};

    private final List<int[]> rows;
    private final long[] figures;

    private SmallTable(List<int[]> rows, long[] figures) {
        this.rows = rows;
        this.figures = figures;
    }

    List<int[]> rows() {
        return rows;
    }

    long[] figures() {
        return figures;
    }

    /** Parts and totals both ways, as in table 三, and now and then sums of sums, differences and multiples. */
    static SmallTable product(SplittableRandom random, int extras) {
        int height = random.nextInt(2, 5);
        int width = random.nextInt(2, 4);
        int cells = (height + 1) * (width + 1);
        long[] figures = new long[cells + extras];
        List<int[]> rows = new ArrayList<>();
        for (int row = 0; row <= height; row++) {
            int[] sum = new int[figures.length];
            int total = row * (width + 1) + width;
            for (int column = 0; column < width; column++) {
                int cell = row * (width + 1) + column;
                figures[cell] = row < height ? Math.max(0, random.nextInt(-3, 10)) : 0;
                sum[cell] = 1;
            }
            sum[total] = -1;
            rows.add(sum);
        }
        for (int column = 0; column <= width; column++) {
            int[] sum = new int[figures.length];
            int total = height * (width + 1) + column;
            for (int row = 0; row < height; row++) {
                sum[row * (width + 1) + column] = 1;
            }
            sum[total] = -1;
            rows.add(sum);
        }
        add(figures, rows.subList(0, height));
        add(figures, rows.subList(height + 1, rows.size()));
        for (int extra = 0; extra < extras; extra++) {
            rows.add(extra(random, figures, cells + extra));
        }
        return new SmallTable(rows, figures);
    }

    /** Puts each row's total in place. */
    private static void add(long[] figures, List<int[]> rows) {
        for (int[] row : rows) {
            long sum = 0;
            int total = 0;
            for (int cell = 0; cell < row.length; cell++) {
                sum += row[cell] > 0 ? figures[cell] : 0;
                total = row[cell] < 0 ? cell : total;
            }
            figures[total] = sum;
        }
    }

    /** A further cell that holds a combination of others; where that would be below 0, their sum. */
    private static int[] extra(SplittableRandom random, long[] figures, int target) {
        int[] row = new int[figures.length];
        long sum = 0;
        for (int i = 0; i < 4; i++) {
            int cell = random.nextInt(target);
            sum -= row[cell] * figures[cell];
            row[cell] = COEFFICIENTS[random.nextInt(COEFFICIENTS.length)];
            sum += row[cell] * figures[cell];
        }
        if (sum < 0) {
            Arrays.setAll(row, cell -> Math.abs(row[cell]));
            sum = 0;
            for (int cell = 0; cell < target; cell++) {
                sum += row[cell] * figures[cell];
            }
        }
        row[target] = -1;
        figures[target] = sum;
        return row;
    }

    /** Any equalities between a few cells, and figures that satisfy none of them in particular. */
    static SmallTable anything(SplittableRandom random) {
        long[] figures = new long[random.nextInt(4, 9)];
        Arrays.setAll(figures, cell -> random.nextInt(0, 8));
        List<int[]> rows = new ArrayList<>();
        for (int i = random.nextInt(2, 5); i > 0; i--) {
            int[] row = new int[figures.length];
            Arrays.setAll(row, cell -> random.nextInt(3) == 0 ? 0 : random.nextInt(-2, 3));
            rows.add(row);
        }
        return new SmallTable(rows, figures);
    }

    /** With some cells changed, a little or a lot, seldom to below 0. */
    SmallTable spoiled(SplittableRandom random, int cells) {
        long[] wrong = figures.clone();
        for (int i = 0; i < cells; i++) {
            int cell = random.nextInt(wrong.length);
            long size = random.nextInt(1, random.nextBoolean() ? 4 : 20);
            long delta = random.nextBoolean() ? size : -size;
            wrong[cell] = wrong[cell] + delta < 0 && random.nextInt(5) > 0 ? wrong[cell] + 5 : wrong[cell] + delta;
        }
        return new SmallTable(rows, wrong);
    }

    /** Now and then with blanks, pinned figures and weights. */
    Figures doubted(SplittableRandom random) {
        Figures doubted = Figures.of(figures);
        int kind = random.nextInt(4);
        for (int slot = 0; slot < figures.length; slot++) {
            if (kind % 2 == 1 && random.nextInt(8) == 0) {
                doubted = doubted.withBlank(slot);
            } else if (kind >= 2 && random.nextInt(6) == 0) {
                doubted = random.nextBoolean()
                        ? doubted.withPinned(slot)
                        : doubted.withWeight(slot, random.nextInt(2, 4));
            }
        }
        return doubted;
    }
}
