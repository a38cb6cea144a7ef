package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.lexicon.RowTemplate;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Whether the totals of a row are what their parts make. */
final class RowSums {

    /** No count has more digits; longer ones are not summed. */
    private static final int MOST_DIGITS = 15;

    private final List<RowTemplate.Sum> sums;

    RowSums(RowTemplate template) {
        this.sums = template.sums();
    }

    /**
     * What a piece of a row counts as.
     *
     * @param kind what it is
     * @param number the number; 0 unless {@link Kind#NUMBER}
     */
    record Value(Kind kind, long number) {

        static final Value BLANK = new Value(Kind.BLANK, 0);
        static final Value LOST = new Value(Kind.LOST, 0);
        private static final Value MARK = new Value(Kind.MARK, 0);
        private static final Value UNREAD = new Value(Kind.UNREAD, 0);

        /** Kinds of pieces. */
        enum Kind {
            NUMBER,
            BLANK,
            MARK,
            /** Doubtful, or a text: its sum is right or wrong, nobody knows. */
            UNREAD,
            /** A cell that is not there. Its figure is any count. */
            LOST
        }

        boolean isNumber() {
            return kind == Kind.NUMBER;
        }

        static Value of(FigureNotation figure) {
            return switch (figure.kind()) {
                case NUMBER -> of(figure.value());
                case BLANK -> BLANK;
                case MARK -> MARK;
                case DOUBTFUL, TEXT -> UNREAD;
            };
        }

        private static Value of(BigDecimal number) {
            boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            return whole && number.precision() - number.scale() <= MOST_DIGITS
                    ? new Value(Kind.NUMBER, number.longValue())
                    : UNREAD;
        }
    }

    /**
     * What must be assumed for the sums whose total is the last of some cells.
     *
     * @param size how many cells there are so far
     * @param cells what stands in them
     */
    List<Assumption> endingWith(int size, IntFunction<Value> cells) {
        List<Assumption> assumed = List.of();
        for (RowTemplate.Sum sum : sums) {
            if (sum.total() == size - 1) {
                Optional<Assumption> needed = needed(sum, cells);
                if (needed.isPresent()) {
                    assumed = new ArrayList<>(assumed);
                    assumed.add(needed.get());
                }
            }
        }
        return assumed;
    }

    private static Optional<Assumption> needed(RowTemplate.Sum sum, IntFunction<Value> cells) {
        Value total = cells.apply(sum.total());
        long parts = 0;
        boolean lost = total.kind() == Value.Kind.LOST;
        boolean numbersOnly = true;
        for (int place : sum.parts()) {
            Value part = cells.apply(place);
            if (part.kind() == Value.Kind.UNREAD) {
                return Optional.empty();
            }
            parts += part.number();
            lost |= part.kind() == Value.Kind.LOST;
            numbersOnly &= part.isNumber();
        }
        if (total.kind() == Value.Kind.UNREAD || (!lost && parts == total.number())) {
            return Optional.empty();
        }
        if (lost) {
            boolean tooMuch = total.isNumber() && parts > total.number();
            return Optional.of(tooMuch ? Assumption.WRONG_SUM : Assumption.UNPROVED_SUM);
        }
        boolean missing = total.kind() == Value.Kind.BLANK && numbersOnly;
        return Optional.of(missing ? Assumption.MISSING_TOTAL : Assumption.WRONG_SUM);
    }

    /**
     * Whether the figures add up, or are of a row that has no total.
     *
     * @param texts the figures in the form's order
     * @param template the row
     */
    static boolean addUp(List<CellText> texts, RowTemplate template) {
        RowSums sums = new RowSums(template);
        List<Value> values = texts.stream().map(text -> Value.of(text.figure())).toList();
        for (int size = 1; size <= values.size(); size++) {
            if (!sums.endingWith(size, values::get).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
