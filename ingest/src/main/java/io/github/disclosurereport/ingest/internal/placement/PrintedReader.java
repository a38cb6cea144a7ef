package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.PrintedTable;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellFigure;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a grid that stands as the form prints it: no label needs to be looked for. What it reads is what {@link GridReader} would,
 * only sooner.
 */
final class PrintedReader {

    private final PrintedTable table;
    private final Grid grid;
    private final String caption;
    private final ReadingCollector readings;

    private PrintedReader(PrintedTable table, Grid grid, String caption, ReadingCollector readings) {
        this.table = table;
        this.grid = grid;
        this.caption = caption;
        this.readings = readings;
    }

    /**
     * Reads a grid, if it is a table of the form and holds nothing but figures where figures go.
     *
     * @param grid the grid
     * @param caption the text just before it, which may state a unit
     * @param edition the edition of the form
     * @param readings where the figures go
     * @return whether it was read
     */
    static boolean read(Grid grid, String caption, Edition edition, ReadingCollector readings) {
        Optional<PrintedTable> table = PrintedTable.of(grid).filter(printed -> printed.isOf(edition));
        return table.isPresent() && new PrintedReader(table.get(), grid, caption, readings).read(edition);
    }

    private boolean read(Edition edition) {
        TableLabels labels = TableLabels.of(edition, table.section());
        List<FormLine> lines = labels.unlabelledLine().map(List::of).orElse(labels.lines());
        for (FormLine line : lines) {
            for (Cell cell : line.cells()) {
                if (!table.figure(grid, cell).content().figure().isFigure()) {
                    return false;
                }
            }
        }
        lines.forEach(this::line);
        return true;
    }

    private void line(FormLine line) {
        readings.lineSeen();
        List<GridCell> squares = new ArrayList<>(line.cells().size());
        List<CellText> texts = new ArrayList<>(line.cells().size());
        for (Cell cell : line.cells()) {
            GridCell square = table.figure(grid, cell);
            squares.add(square);
            texts.add(square.content());
        }
        if (LinePlacer.areUncertain(texts, line.template())) {
            LinePlacer.refuse(readings, line, squares, Note.of(NoteCode.FIGURES_MOVED));
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = line.cells().get(i);
            readings.put(cell, texts.get(i), unit(cell), Placement.BY_LABELS, List.of());
        }
    }

    private Optional<AmountUnit> unit(Cell cell) {
        return cell.isAmount()
                ? CellFigure.statedUnit(table.labels(grid, cell), caption)
                : Optional.of(AmountUnit.UNKNOWN);
    }
}
