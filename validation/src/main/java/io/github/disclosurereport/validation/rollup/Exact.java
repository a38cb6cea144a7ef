package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number without bounds, so that no hostile figure passes by overflow.
 *
 * @param value the number; 0 for a mark, which counts as nothing
 * @param unit the unit of an amount; for a count {@link AmountUnit#UNKNOWN}
 */
record Exact(BigDecimal value, AmountUnit unit) {

    private static final int UNIT_EXPONENT = 4;

    static final Exact ZERO = new Exact(BigDecimal.ZERO, AmountUnit.UNKNOWN);

    /** The number of a figure that is not blank. */
    static Exact of(Figure figure) {
        if (figure.isBlank()) {
            throw new IllegalArgumentException("a blank is no number");
        }
        if (figure.isNotApplicable()) {
            return ZERO;
        }
        return figure instanceof Amount amount
                ? new Exact(amount.value(), amount.unit())
                : new Exact(BigDecimal.valueOf(((Count) figure).value()), AmountUnit.UNKNOWN);
    }

    /** The sum; empty if the units differ and one is unknown. */
    Optional<Exact> plus(Exact other) {
        return commonUnit(other).map(common -> new Exact(in(common).add(other.in(common)), common));
    }

    /** The difference; empty if the units differ and one is unknown. */
    Optional<Exact> minus(Exact other) {
        return plus(new Exact(other.value.negate(), other.unit));
    }

    /** The unit of both, else 万元. Nothing is nothing in any unit, so a zero fits every one. */
    private Optional<AmountUnit> commonUnit(Exact other) {
        if (unit == other.unit) {
            return Optional.of(unit);
        }
        boolean nothing = isZero();
        boolean otherNothing = other.isZero();
        if (nothing != otherNothing) {
            return Optional.of(nothing ? other.unit : unit);
        }
        boolean unknown = unit == AmountUnit.UNKNOWN || other.unit == AmountUnit.UNKNOWN;
        return unknown && !nothing ? Optional.empty() : Optional.of(AmountUnit.TEN_THOUSAND_YUAN);
    }

    private BigDecimal in(AmountUnit target) {
        if (unit == target || isZero()) {
            return value;
        }
        return value.scaleByPowerOfTen(target == AmountUnit.YUAN ? UNIT_EXPONENT : -UNIT_EXPONENT);
    }

    boolean isZero() {
        return value.signum() == 0;
    }

    int signum() {
        return value.signum();
    }

    Exact abs() {
        return new Exact(value.abs(), unit);
    }

    /** As an argument of a message: a whole number for a count, words with the unit for an amount. */
    Object shown(boolean amount) {
        return amount ? plain() + unit.label() : value.toBigIntegerExact();
    }

    private String plain() {
        return isZero() ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
