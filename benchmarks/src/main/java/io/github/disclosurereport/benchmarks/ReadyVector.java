package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Equality;
import java.util.List;

/** The equalities as plain loops over a vector that is filled already: the limit. Reads a blank as 0. */
final class ReadyVector implements Engine {

    private final int[][] left;
    private final int[][] right;

    ReadyVector() {
        List<Equality> all = FormEqualities.all();
        left = all.stream()
                .map(equality -> FormEqualities.slots(equality.left()))
                .toArray(int[][]::new);
        right = all.stream()
                .map(equality -> FormEqualities.slots(equality.right()))
                .toArray(int[][]::new);
    }

    /** The violated equalities: bit n stands for equality n. */
    long violated(CellValues values) {
        long violated = 0;
        for (int n = 0; n < left.length; n++) {
            if (sum(left[n], values) != sum(right[n], values)) {
                violated |= 1L << n;
            }
        }
        return violated;
    }

    private static long sum(int[] slots, CellValues values) {
        long sum = 0;
        for (int slot : slots) {
            sum += values.number(slot);
        }
        return sum;
    }

    @Override
    public Object check(AnnualReport report) {
        return violated(report);
    }

    @Override
    public long violated(AnnualReport report) {
        return violated(report.values());
    }
}
