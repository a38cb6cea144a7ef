package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a claim can mean: cells to add up, and for a share the cells that are its whole.
 *
 * @param cells the cells, at least one, in form order
 * @param whole the cells of which they are a share; empty for a number
 */
public record ClaimMeaning(List<Cell> cells, List<Cell> whole) {

    public ClaimMeaning {
        cells = Cell.inFormOrder(cells);
        whole = Cell.inFormOrder(whole);
    }

    /**
     * What the cells add up to. A mark counts as nothing.
     *
     * @param values the figures
     * @return the sum; empty if a cell is blank
     */
    public Optional<BigInteger> sum(CellValues values) {
        return sum(cells, values);
    }

    /** Whether a value fits; empty if a cell is blank, or the share is one of nothing. */
    Optional<Boolean> fits(StatedValue value, CellValues values) {
        Optional<BigInteger> part = sum(cells, values);
        if (whole.isEmpty()) {
            return part.map(value::admits);
        }
        Optional<BigInteger> all = sum(whole, values).filter(sum -> sum.signum() > 0);
        return part.filter(sum -> sum.signum() >= 0).flatMap(sum -> all.map(of -> value.admitsShare(sum, of)));
    }

    /**
     * The share in per cent.
     *
     * @param values the figures
     * @return the share, with two decimals; "" if it is none, a cell is blank or the whole is nothing
     */
    public String percent(CellValues values) {
        Optional<BigInteger> part = sum(cells, values);
        Optional<BigInteger> all = sum(whole, values).filter(sum -> sum.signum() > 0);
        return part.flatMap(sum -> all.map(of -> new BigDecimal(sum)
                        .movePointRight(2)
                        .divide(new BigDecimal(of), 2, RoundingMode.HALF_UP)
                        .toPlainString()))
                .orElse("");
    }

    private static Optional<BigInteger> sum(List<Cell> cells, CellValues values) {
        BigInteger sum = BigInteger.ZERO;
        for (Cell cell : cells) {
            if (values.figure(cell).isBlank()) {
                return Optional.empty();
            }
            sum = sum.add(BigInteger.valueOf(values.number(cell.slot())));
        }
        return Optional.of(sum);
    }
}
