package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import java.util.List;
import java.util.Optional;

/**
 * What the figures of one cell add up to.
 *
 * @param known the sum of what is filled in; empty if amounts cannot be added, a unit being unknown
 * @param blanks how many of the figures are blank
 * @param any whether there is a number among them, and not marks alone
 */
record Total(Optional<Exact> known, int blanks, boolean any) {

    static Total of(List<Figure> figures) {
        Optional<Exact> sum = Optional.of(Exact.ZERO);
        int blanks = 0;
        boolean any = false;
        for (Figure figure : figures) {
            if (figure.isBlank()) {
                blanks++;
            } else {
                any |= figure.isNumber();
                sum = sum.flatMap(soFar -> soFar.plus(Exact.of(figure)));
            }
        }
        return new Total(sum, blanks, any);
    }

    boolean isOpen() {
        return blanks > 0 || known.isEmpty();
    }

    /** As it can stand in a report: blank if nobody knows it, or if it is larger than a figure can be. */
    Figure figure(Cell cell) {
        boolean mark = !any && blanks == 0;
        if (cell.isAmount()) {
            return mark ? Amount.notApplicable() : closed().map(Total::amount).orElse(Amount.blank());
        }
        return mark ? Count.notApplicable() : closed().map(Total::count).orElse(Count.blank());
    }

    private Optional<Exact> closed() {
        return blanks > 0 ? Optional.empty() : known;
    }

    private static Amount amount(Exact sum) {
        try {
            return Amount.of(sum.value(), sum.unit());
        } catch (IllegalArgumentException tooLong) {
            return Amount.blank();
        }
    }

    private static Count count(Exact sum) {
        return sum.value().toBigIntegerExact().bitLength() < Long.SIZE
                ? Count.of(sum.value().longValueExact())
                : Count.blank();
    }
}
