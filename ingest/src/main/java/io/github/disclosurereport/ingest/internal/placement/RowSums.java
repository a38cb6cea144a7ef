package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the figures of a row look as if they had moved: they do not add up where they stand, but would in other places. A row
 * that merely does not add up is not suspect.
 */
final class RowSums {

    /** Parts and total of a row by applicant, and of one stage of section 四. */
    private static final int BY_APPLICANT = 7;

    private static final int BY_RESULT = 5;
    /** In place of a figure that cannot be read: its group can be said neither to add up nor not to. No count is that. */
    private static final BigDecimal UNREAD = new BigDecimal("-1.5");

    private final List<@Nullable BigDecimal> values = new ArrayList<>();
    private final List<String> digits = new ArrayList<>();
    private final int size;

    private RowSums(List<CellText> texts) {
        for (CellText text : texts) {
            FigureNotation figure = text.figure();
            boolean unread = figure.kind() == FigureNotation.Kind.DOUBTFUL || figure.kind() == FigureNotation.Kind.TEXT;
            values.add(figure.kind() == FigureNotation.Kind.NUMBER ? figure.value() : unread ? UNREAD : null);
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
        return row.size > 0 && row.failing() > 0 && row.fitsMerged();
    }

    /**
     * Whether the figures add up, or are of a row that has no total.
     *
     * @param texts the figures in the form's order
     */
    static boolean addUp(List<CellText> texts) {
        RowSums row = new RowSums(texts);
        return row.size == 0 || row.failing() == 0;
    }

    /**
     * Whether a row of so many figures has a total.
     *
     * @param texts the figures in the form's order
     */
    static boolean haveTotal(List<CellText> texts) {
        return new RowSums(texts).size > 0;
    }

    /**
     * Whether the total at the end of the row is blank.
     *
     * @param texts the figures in the form's order
     */
    static boolean lacksTotal(List<CellText> texts) {
        return haveTotal(texts) && texts.get(texts.size() - 1).isBlank();
    }

    /**
     * Whether the figures tell themselves where the blank ones among them belong: each group adds up to a total that is there, and
     * one that has a blank to a total other than zero.
     *
     * @param texts the figures in the form's order, the first of them not blank
     */
    static boolean proveBlanks(List<CellText> texts) {
        RowSums row = new RowSums(texts);
        for (int from = 0; from < row.values.size() && row.size > 0; from += row.size) {
            List<@Nullable BigDecimal> group = row.values.subList(from, from + row.size);
            BigDecimal total = group.get(row.size - 1);
            if (total == null
                    || group.stream().anyMatch(RowSums::isUnread)
                    || (total.signum() == 0 && group.contains(null))) {
                return false;
            }
        }
        return row.size > 0 && row.failing() == 0;
    }

    /**
     * The figures of a row by applicant without the 小计 that stands before its total: the sum of the organizations, which makes the
     * total with the natural persons.
     *
     * @param found one figure more than the form prints, maybe with blanks behind that fill the row up
     * @return the figures in the form's order; empty if they do not add up so
     */
    static Optional<List<CellText>> withoutSubtotal(List<CellText> found) {
        List<CellText> rest = new ArrayList<>(found);
        while (!rest.isEmpty() && rest.get(rest.size() - 1).isBlank()) {
            rest.remove(rest.size() - 1);
        }
        if (rest.size() != BY_APPLICANT + 1) {
            return Optional.empty();
        }
        int at = BY_APPLICANT - 1;
        RowSums row = new RowSums(rest);
        BigDecimal subtotal = row.values.get(at);
        boolean sum = subtotal != null && subtotal.compareTo(sum(row.values, 1, at)) == 0;
        rest.remove(at);
        return sum && haveAllNumbers(rest) && addUp(rest) ? Optional.of(rest) : Optional.empty();
    }

    private static boolean haveAllNumbers(List<CellText> texts) {
        return texts.stream().allMatch(text -> text.figure().kind() == FigureNotation.Kind.NUMBER);
    }

    /**
     * Whether a number beside the row seems to be its total, two of its figures being the digits of one.
     *
     * @param texts the figures in the form's order
     * @param beside the number
     */
    static boolean isCompletedBy(List<CellText> texts, CellText beside) {
        for (int i = 0; i + 1 < texts.size(); i++) {
            String digits = texts.get(i).text() + texts.get(i + 1).text();
            if (!FigureNotation.isPlain(digits)) {
                continue;
            }
            List<CellText> merged = new ArrayList<>(texts);
            merged.set(i, new CellText(digits, beside.place()));
            merged.remove(i + 1);
            merged.add(beside);
            RowSums row = new RowSums(merged);
            if (row.size > 0 && row.failing() == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the last figure seems to belong elsewhere: the row does not add up, but would if it stood further to the left.
     *
     * @param texts the figures in the form's order
     */
    static boolean isLastMoved(List<CellText> texts) {
        RowSums row = new RowSums(texts);
        if (row.size == 0 || row.failing() == 0) {
            return false;
        }
        int last = row.values.size() - 1;
        if (row.values.get(last) == null) {
            return false;
        }
        for (int to = 0; to < last; to++) {
            List<@Nullable BigDecimal> moved = new ArrayList<>(row.values.subList(0, last));
            moved.add(to, row.values.get(last));
            if (row.failing(moved, -1) == 0) {
                return true;
            }
        }
        return false;
    }

    /** A blank total behind figures alone, the last of them as large as all others together: it is the total, one place too early. */
    private boolean totalSeemsPart() {
        for (int from = 0; from < values.size(); from += size) {
            int last = from + size - 1;
            BigDecimal part = values.get(last - 1);
            if (part != null
                    && values.get(last) == null
                    && digits.get(last).isEmpty()
                    && values.subList(from, last).stream().noneMatch(value -> value == null || isUnread(value))) {
                BigDecimal others = sum(values, from, last - 1);
                if (others.signum() > 0 && part.compareTo(others) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnread(@Nullable BigDecimal value) {
        return value != null && value.compareTo(UNREAD) == 0;
    }

    private boolean fitsMoved() {
        if (failing() < 2) {
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
            String merged = digits.get(i) + digits.get(i + 1);
            if (FigureNotation.isPlain(merged)) {
                List<@Nullable BigDecimal> rest = new ArrayList<>(values);
                rest.set(i, new BigDecimal(merged));
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

    /** How many groups do not add up as they stand. Without a total they do if all parts are 0 or blank. */
    private int failing() {
        return failing(values, -1, true);
    }

    /** How many groups would not add up; the one that holds the place in question is not asked, and a total must be there. */
    private int failing(List<@Nullable BigDecimal> row, int except) {
        return failing(row, except, false);
    }

    private int failing(List<@Nullable BigDecimal> row, int except, boolean blankIsZero) {
        int failing = 0;
        for (int from = 0; from < row.size(); from += size) {
            boolean asked = (except < from || except >= from + size)
                    && row.subList(from, from + size).stream().noneMatch(RowSums::isUnread);
            BigDecimal total = row.get(from + size - 1);
            BigDecimal parts = sum(row, from, from + size - 1);
            boolean fits = total == null ? blankIsZero && parts.signum() == 0 : parts.compareTo(total) == 0;
            failing += asked && !fits ? 1 : 0;
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
