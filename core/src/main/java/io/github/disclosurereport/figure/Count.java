package io.github.disclosurereport.figure;

import java.util.Objects;

/**
 * A whole number of things (件, 项), or a blank, or a not-applicable mark. Immutable; small numbers are shared instances.
 *
 * <p>A count may be negative, since a wrong report can say so and the column 本年增/减 of the 2019 edition rightly does; rules
 * judge that, the type does not. The range is that of a {@code long}.
 */
public final class Count implements Figure {

    private static final int SHARED = 256;
    private static final Count[] SMALL = new Count[SHARED];
    private static final Count BLANK = new Count(FigureState.BLANK, 0);
    private static final Count NOT_APPLICABLE = new Count(FigureState.NOT_APPLICABLE, 0);

    static {
        for (int i = 0; i < SHARED; i++) {
            SMALL[i] = new Count(FigureState.NUMBER, i);
        }
    }

    /** The number 0, which is not a blank. */
    public static final Count ZERO = SMALL[0];

    private final FigureState state;
    private final long value;

    private Count(FigureState state, long value) {
        this.state = state;
        this.value = value;
    }

    /**
     * The given number.
     *
     * @param value any whole number
     * @return a count in state {@link FigureState#NUMBER}
     */
    public static Count of(long value) {
        return value >= 0 && value < SHARED ? SMALL[(int) value] : new Count(FigureState.NUMBER, value);
    }

    /**
     * A cell in which nothing was written.
     *
     * @return the blank count
     */
    public static Count blank() {
        return BLANK;
    }

    /**
     * A cell that bears a mark such as "/", 无 or 不涉及.
     *
     * @return the not-applicable count
     */
    public static Count notApplicable() {
        return NOT_APPLICABLE;
    }

    /**
     * Reads what {@link #toString()} writes: ASCII digits with an optional minus sign, "" for blank, "/" for not applicable.
     * Published notations (units, separators, full-width digits) are the business of the ingest module.
     *
     * @param text the text
     * @return the count
     * @throws NumberFormatException if the text is none of these or does not fit a {@code long}
     */
    public static Count parse(String text) {
        return switch (text) {
            case "" -> BLANK;
            case "/" -> NOT_APPLICABLE;
            default -> of(Long.parseLong(text));
        };
    }

    /**
     * Adds up. A mark counts as nothing; one blank makes the sum blank, since nobody knows what it would have been; marks alone
     * (or no counts at all) make a mark.
     *
     * @param counts the addends
     * @return the sum
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public static Count sum(Count... counts) {
        long sum = 0;
        boolean any = false;
        for (Count count : counts) {
            if (count.isBlank()) {
                return BLANK;
            }
            any |= count.isNumber();
            sum = Math.addExact(sum, count.value);
        }
        return any ? of(sum) : NOT_APPLICABLE;
    }

    @Override
    public FigureState state() {
        return state;
    }

    /**
     * The number.
     *
     * @return the number that was written
     * @throws IllegalStateException if the count is blank or not applicable: ask {@link #isNumber()} first
     */
    public long value() {
        if (state != FigureState.NUMBER) {
            throw new IllegalStateException("no number: the cell is " + state);
        }
        return value;
    }

    /**
     * The number, or a stand-in that the caller answers for.
     *
     * @param other the result for a blank or a mark
     * @return the number or {@code other}
     */
    public long orElse(long other) {
        return state == FigureState.NUMBER ? value : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count count && state == count.state && value == count.value;
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, value);
    }

    /**
     * Digits, "" for blank, "/" for not applicable; read back by {@link #parse(String)}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return switch (state) {
            case NUMBER -> Long.toString(value);
            case BLANK -> "";
            case NOT_APPLICABLE -> "/";
        };
    }
}
