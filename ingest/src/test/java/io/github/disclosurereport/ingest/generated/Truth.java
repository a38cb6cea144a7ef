package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a reader may find in a document: for each cell its figure, or that the document does not tell. */
final class Truth {

    private final Map<Cell, Figure> figures = new LinkedHashMap<>();
    private final Set<Cell> undetermined = new HashSet<>();
    /** Numbers that belong to no cell for certain, as they stand: they must be listed. */
    private final List<String> stray = new ArrayList<>();

    Truth(AnnualReport report) {
        Form.of(report.edition()).cells().forEach(cell -> figures.put(cell, report.get(cell)));
    }

    /** The document says another figure than the report. */
    void expect(Cell cell, Figure figure) {
        figures.put(cell, figure);
    }

    /** The document has nothing for a cell. */
    void expectBlank(Cell cell) {
        figures.put(cell, cell.isAmount() ? Amount.blank() : Count.blank());
    }

    /** The document does not tell for certain what belongs in the cell. */
    void undetermine(Cell cell) {
        undetermined.add(cell);
    }

    /** A number that belongs to no cell, or to several. */
    void stray(String number) {
        stray.add(number);
    }

    Set<Cell> cells() {
        return figures.keySet();
    }

    boolean isDetermined(Cell cell) {
        return !undetermined.contains(cell);
    }

    /** The figure that a determined cell must be read as. */
    Figure figure(Cell cell) {
        return Objects.requireNonNull(figures.get(cell));
    }

    /** All numbers that must be listed as unread. */
    List<String> mustBeListed() {
        return List.copyOf(stray);
    }
}
