package io.github.disclosurereport.ingest.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the figures of a row look as if they had moved: they do not add up where they stand, but would in other places. A row
 * that merely does not add up is not suspect.
 */
final class RowSums {

    /** Parts and total of a row by applicant, and of one stage of section 四. */
    private static final int BY_APPLICANT = 7;

    private static final int BY_RESULT = 5;

    private final List<@Nullable BigDecimal> values = new ArrayList<>();
    private final List<String> digits = new ArrayList<>();
    private final int size;

    private RowSums(List<CellText> texts) {
        for (CellText text : texts) {
            FigureText figure = FigureText.of(text.text());
            values.add(figure.kind() == FigureText.Kind.NUMBER ? figure.value() : null);
            digits.add(text.text());
        }
        this.size = texts.size() == BY_APPLICANT ? BY_APPLICANT : texts.size() % BY_RESULT == 0 ? BY_RESULT : 0;
    }

    /**
     * Whether one cell seems lost and the cells behind it moved up.
     *
     * @param texts the figures in the form's order
     */
    static boolean haveMoved(List<CellText> texts) {
        RowSums row = new RowSums(texts);
        return row.size > 0 && (row.totalSeemsPart() || row.fitsMoved());
    }

    /**
     * Whether the digits of one figure seem split, and a blank cell lost: nothing but white space parts the figures.
     *
     * @param texts the figures in the form's order
     */
    static boolean areSplit(List<CellText> texts) {
        RowSums row = new RowSums(texts);
        return row.size > 0 && row.failing(row.values, -1) > 0 && row.fitsMerged();
    }

    /** A blank total behind figures alone, the last of them as large as all others together: it is the total, one place too early. */
    private boolean totalSeemsPart() {
        for (int from = 0; from < values.size(); from += size) {
            int last = from + size - 1;
            BigDecimal part = values.get(last - 1);
            if (part != null
                    && values.get(last) == null
                    && digits.get(last).isEmpty()
                    && values.subList(from, last).stream().noneMatch(Objects::isNull)) {
                BigDecimal others = sum(values, from, last - 1);
                if (others.signum() > 0 && part.compareTo(others) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fitsMoved() {
        if (failing(values, -1) < 2) {
            return false;
        }
        for (int out = 0; out < values.size(); out++) {
            List<@Nullable BigDecimal> rest = new ArrayList<>(values);
            rest.remove(out);
            if (fitsWithOneMore(rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsWithOneMore(List<@Nullable BigDecimal> rest) {
        for (int in = 0; in <= rest.size(); in++) {
            List<@Nullable BigDecimal> all = new ArrayList<>(rest);
            all.add(in, null);
            if (failing(all, in) == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsMerged() {
        for (int i = 0; i + 1 < values.size(); i++) {
            FigureText merged = FigureText.of(digits.get(i) + digits.get(i + 1));
            if (merged.kind() == FigureText.Kind.NUMBER) {
                List<@Nullable BigDecimal> rest = new ArrayList<>(values);
                rest.set(i, merged.value());
                rest.remove(i + 1);
                for (int in = 0; in <= rest.size(); in++) {
                    List<@Nullable BigDecimal> all = new ArrayList<>(rest);
                    all.add(in, BigDecimal.ZERO);
                    if (failing(all, -1) == 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How many groups do not add up; the one that holds the place in question is not asked. */
    private int failing(List<@Nullable BigDecimal> row, int except) {
        int failing = 0;
        for (int from = 0; from < row.size(); from += size) {
            boolean asked = except < from || except >= from + size;
            BigDecimal total = row.get(from + size - 1);
            if (asked && (total == null || sum(row, from, from + size - 1).compareTo(total) != 0)) {
                failing++;
            }
        }
        return failing;
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> row, int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : row.subList(from, to)) {
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }
}
