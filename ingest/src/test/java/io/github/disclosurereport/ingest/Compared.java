package io.github.disclosurereport.ingest;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import java.util.List;

/** What an import has that the report it was made from has not. Units of money are left aside: not every medium keeps them. */
final class Compared {

    private Compared() {}

    /** The cells that hold another figure than the original. */
    static List<String> differences(AnnualReport original, AnnualReport read) {
        return Form.of(original.edition()).cells().stream()
                .filter(cell -> !text(original, cell).equals(text(read, cell)))
                .map(cell -> cell + ": " + text(read, cell) + " instead of " + text(original, cell))
                .toList();
    }

    /** Figures that were made up: a number or mark where the original has none or another. */
    static List<String> invented(AnnualReport original, AnnualReport read) {
        return Form.of(read.edition()).cells().stream()
                .filter(cell ->
                        !text(read, cell).isEmpty() && !text(original, cell).equals(text(read, cell)))
                .map(cell -> cell + ": " + text(read, cell) + " instead of " + text(original, cell))
                .toList();
    }

    private static String text(AnnualReport report, Cell cell) {
        Figure figure = report.get(cell);
        return figure instanceof Amount amount && amount.isNumber()
                ? amount.value().toPlainString()
                : figure.toString();
    }
}
