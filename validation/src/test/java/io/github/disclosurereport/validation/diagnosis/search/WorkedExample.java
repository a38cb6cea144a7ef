package io.github.disclosurereport.validation.diagnosis.search;

import io.github.disclosurereport.validation.diagnosis.SearchLimits;
import java.util.ArrayList;
import java.util.List;

/** Table 三 in small: columns A, B and their total T; two results R1 and R2 with their total P; received + brought = P + carried. */
final class WorkedExample {

    static final int RECEIVED = 0;
    static final int BROUGHT = 3;
    static final int R1 = 6;
    static final int R2 = 9;
    static final int P = 12;
    static final int CARRIED = 15;
    static final int A = 0;
    static final int B = 1;
    static final int T = 2;

    private static final long[] FIGURES = {120, 30, 150, 10, 2, 12, 80, 20, 100, 36, 9, 45, 116, 29, 145, 14, 3, 17};

    private WorkedExample() {}

    static Figures figures() {
        return Figures.of(FIGURES);
    }

    static List<int[]> rows() {
        List<int[]> rows = new ArrayList<>();
        for (int line = RECEIVED; line <= CARRIED; line += 3) {
            rows.add(row(new int[] {line + A, line + B}, line + T));
        }
        for (int column = A; column <= T; column++) {
            rows.add(row(new int[] {RECEIVED + column, BROUGHT + column}, P + column, CARRIED + column));
            rows.add(row(new int[] {R1 + column, R2 + column}, P + column));
        }
        return rows;
    }

    private static int[] row(int[] left, int... right) {
        int[] row = new int[FIGURES.length];
        for (int slot : left) {
            row[slot]++;
        }
        for (int slot : right) {
            row[slot]--;
        }
        return row;
    }

    static Component component() {
        return LinearSystem.ofRows(rows()).components().get(0);
    }

    static Localization locate(Figures figures) {
        return Localizer.locate(component(), figures, SearchLimits.STANDARD);
    }
}
