package io.github.disclosurereport.validation.claims;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A figure as the prose states it.
 *
 * @param low the figure, or the lower end of a range (3至5件); as many decimals as were written
 * @param high the figure again, or the upper end
 * @param unit the measure word, such as 件, 元 or %
 * @param kind what kind of unit that is
 * @param qualifier how exactly it is meant
 */
public record StatedValue(BigDecimal low, BigDecimal high, String unit, UnitKind kind, Qualifier qualifier) {

    /** How far 约, 余 and their like may be from the figure: a fifth. */
    private static final BigDecimal LEEWAY = new BigDecimal("0.2");

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the upper end is below the lower
     */
    public StatedValue {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(qualifier, "qualifier");
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException("range from " + low + " to " + high);
        }
    }

    /** An exact whole number. */
    static StatedValue of(long number, String unit, UnitKind kind) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new StatedValue(value, value, unit, kind, Qualifier.EXACT);
    }

    /**
     * Whether it is one exact whole number.
     *
     * @return false for ranges, fractions and figures that are meant roughly
     */
    public boolean isExactWhole() {
        return qualifier == Qualifier.EXACT && low.compareTo(high) == 0 && whole().compareTo(low) == 0;
    }

    /**
     * The whole number at the lower end.
     *
     * @return the number, a fraction cut off
     */
    public BigInteger integer() {
        return low.toBigInteger();
    }

    /**
     * Whether a number is what is meant.
     *
     * @param actual the number
     * @return true if it is the figure, or in the range, or near enough where the figure is meant roughly
     */
    public boolean admits(BigInteger actual) {
        BigDecimal number = new BigDecimal(actual);
        BigDecimal from = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY ? less(low) : low;
        BigDecimal to = qualifier == Qualifier.ABOUT || qualifier == Qualifier.AT_LEAST ? more(high) : high;
        return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
    }

    /** Whether a share is what is meant, rounded half up or cut off to the decimals that were written. */
    boolean admitsShare(BigInteger part, BigInteger whole) {
        if (qualifier != Qualifier.EXACT) {
            BigInteger percent = part.multiply(BigInteger.valueOf(100)).divide(whole);
            return admits(percent) || admits(percent.add(BigInteger.ONE));
        }
        BigDecimal hundredfold = new BigDecimal(part).movePointRight(2);
        BigDecimal divisor = new BigDecimal(whole);
        int scale = Math.max(low.scale(), 0);
        BigDecimal rounded = hundredfold.divide(divisor, scale, RoundingMode.HALF_UP);
        BigDecimal cut = hundredfold.divide(divisor, scale, RoundingMode.DOWN);
        return rounded.compareTo(low) == 0 || cut.compareTo(low) == 0;
    }

    private BigDecimal whole() {
        return new BigDecimal(low.toBigInteger());
    }

    private static BigDecimal less(BigDecimal end) {
        return end.subtract(end.multiply(LEEWAY));
    }

    private static BigDecimal more(BigDecimal end) {
        return end.add(end.multiply(LEEWAY));
    }

    /**
     * The figure with its unit, as it can stand in a message.
     *
     * @return such as 1200件 or 3至5件
     */
    @Override
    public String toString() {
        String number = low.toPlainString();
        return (low.compareTo(high) == 0 ? number : number + "–" + high.toPlainString()) + unit;
    }
}
