package io.github.disclosurereport.html.internal;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.PrintedCell;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How a figure is printed: digits, "" for a blank, "/" for a mark. */
final class FigureText {

    private FigureText() {}

    /** An amount bears its unit, unless a label over it states that very unit. */
    static String of(Figure figure, PrintedCell place) {
        if (figure instanceof Amount amount
                && amount.isNumber()
                && statedUnit(place).filter(amount.unit()::equals).isPresent()) {
            return amount.value().toPlainString();
        }
        return figure.toString();
    }

    /** The longest unit in the labels: 万元 contains 元. */
    private static Optional<AmountUnit> statedUnit(PrintedCell place) {
        return Stream.of(AmountUnit.values())
                .filter(unit -> unit != AmountUnit.UNKNOWN)
                .filter(unit ->
                        place.headers().stream().anyMatch(label -> label.label().contains(unit.label())))
                .max(Comparator.comparing(unit -> unit.label().length()));
    }
}
