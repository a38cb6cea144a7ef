package io.github.disclosurereport.figure;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of money with its unit, or a blank, or a not-applicable mark. Immutable.
 *
 * <p>The value is kept in canonical scale (no trailing zeros, no negative scale), so 1224.580 and 1224.58 are equal. Amounts in
 * different units are different amounts: say {@link #in(AmountUnit)} to compare them.
 */
public final class Amount implements Figure {

    /** More digits than any budget needs; beyond it an amount is a mistake or an attack. */
    private static final int MAX_DIGITS = 40;

    private static final int UNIT_EXPONENT = 4;
    private static final Amount BLANK = new Amount(FigureState.BLANK, BigDecimal.ZERO, AmountUnit.UNKNOWN);
    private static final Amount NOT_APPLICABLE =
            new Amount(FigureState.NOT_APPLICABLE, BigDecimal.ZERO, AmountUnit.UNKNOWN);

    private final FigureState state;
    private final BigDecimal value;
    private final AmountUnit unit;

    private Amount(FigureState state, BigDecimal value, AmountUnit unit) {
        this.state = state;
        this.value = value;
        this.unit = unit;
    }

    /**
     * The given amount.
     *
     * @param value any decimal of at most 40 digits before and after the point
     * @param unit its unit, {@link AmountUnit#UNKNOWN} if nobody said
     * @return an amount in state {@link FigureState#NUMBER}
     * @throws IllegalArgumentException if the value has more digits
     */
    public static Amount of(BigDecimal value, AmountUnit unit) {
        Objects.requireNonNull(unit, "unit");
        BigDecimal canonical = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        // Measured before the scale is raised: 1E+999999999 must not become a billion digits first.
        if (canonical.scale() > MAX_DIGITS || (long) canonical.precision() - canonical.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException("amount has more than " + MAX_DIGITS + " digits");
        }
        return new Amount(FigureState.NUMBER, canonical.scale() < 0 ? canonical.setScale(0) : canonical, unit);
    }

    /**
     * A cell in which nothing was written.
     *
     * @return the blank amount
     */
    public static Amount blank() {
        return BLANK;
    }

    /**
     * A cell that bears a mark such as "/", 无 or 不涉及.
     *
     * @return the not-applicable amount
     */
    public static Amount notApplicable() {
        return NOT_APPLICABLE;
    }

    @Override
    public FigureState state() {
        return state;
    }

    /**
     * The value in {@link #unit()}.
     *
     * @return the decimal in canonical scale
     * @throws IllegalStateException if the amount is blank or not applicable
     */
    public BigDecimal value() {
        if (state != FigureState.NUMBER) {
            throw new IllegalStateException("no amount: the cell is " + state);
        }
        return value;
    }

    /**
     * The unit.
     *
     * @return the unit; {@link AmountUnit#UNKNOWN} for a blank and a mark
     */
    public AmountUnit unit() {
        return unit;
    }

    /**
     * The same money in another unit, exactly.
     *
     * @param target 万元 or 元
     * @return the amount in that unit; a blank and a mark stay what they are
     * @throws IllegalStateException if this amount's unit is unknown
     * @throws IllegalArgumentException if the target is {@link AmountUnit#UNKNOWN}
     */
    public Amount in(AmountUnit target) {
        if (target == AmountUnit.UNKNOWN) {
            throw new IllegalArgumentException("cannot convert to an unknown unit");
        }
        if (state != FigureState.NUMBER || unit == target) {
            return this;
        }
        if (unit == AmountUnit.UNKNOWN) {
            throw new IllegalStateException("unit unknown: " + value);
        }
        int shift = target == AmountUnit.YUAN ? UNIT_EXPONENT : -UNIT_EXPONENT;
        return of(value.scaleByPowerOfTen(shift), target);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount amount
                && state == amount.state
                && unit == amount.unit
                && value.equals(amount.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, value, unit);
    }

    /**
     * The plain decimal with its unit, such as {@code 1224.58万元}; "" for blank, "/" for not applicable.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return switch (state) {
            case NUMBER -> value.toPlainString() + unit.label();
            case BLANK -> "";
            case NOT_APPLICABLE -> "/";
        };
    }
}
