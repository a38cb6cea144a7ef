package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.RowTemplate;
import io.github.disclosurereport.ingest.internal.text.CellFigure;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the figures of one known line of a grid to their cells. Where heads stand over the figures they must name every cell of
 * the line; the form's order is taken only where there are none, or a few that agree with it.
 */
final class LinePlacer {

    private final ReadingCollector readings;
    private final GridHeaders heads;
    private final String caption;
    private final boolean spans;
    /** The label of the line that is being placed, which may state a unit. */
    private String label = "";

    /**
     * A placer for one grid.
     *
     * @param readings where the figures go
     * @param heads the heads, as they stand over the row that is being placed
     * @param caption the text before the grid, which may state a unit
     * @param spans whether the grid has cells that cover several squares
     */
    LinePlacer(ReadingCollector readings, GridHeaders heads, String caption, boolean spans) {
        this.spans = spans;
        this.readings = readings;
        this.heads = heads;
        this.caption = caption;
    }

    /** Whether the heads name a column for every cell of a line that has no label. */
    boolean hasAllHeads(FormLine line) {
        return heads.over(line.columns(), 0).namesAll();
    }

    /**
     * Places the figures of a line.
     *
     * @param line the line
     * @param ownLabel its label as it is written
     * @param all what stands behind its label; at least one cell
     */
    void place(FormLine line, String ownLabel, List<GridCell> all) {
        label = ownLabel;
        place(line, all);
        label = "";
    }

    /**
     * Places the figures of a line that has no label.
     *
     * @param line the line
     * @param all its cells; at least one
     */
    void place(FormLine line, List<GridCell> all) {
        readings.lineSeen();
        List<GridCell> values = spans ? all : withoutFillers(line, all);
        HeaderRow above = heads.over(line.columns(), values.get(0).column());
        if (values.stream().anyMatch(square -> square.rowSpan() > 1)) {
            refuse(line, values, Note.of(NoteCode.MERGED));
        } else if (above.namesAll() && above.fits(values)) {
            byHeads(line, inOrder(line), values, above);
        } else if (!line.isUnlabelled() && !above.namesAll() && above.fitsPart(values)) {
            byHeads(line, above.named(), values, above);
        } else {
            byOrder(line, values, above);
        }
    }

    /** Without the blank squares that a label leaves which the form prints over several columns, where nothing shows spans. */
    private List<GridCell> withoutFillers(FormLine line, List<GridCell> all) {
        HeaderRow above = heads.over(line.columns(), all.get(0).column());
        int from = 0;
        while (from < all.size() - 1
                && all.get(from).content().isBlank()
                && above.beginsBehind(all.get(from).column())) {
            from++;
        }
        return all.subList(from, all.size());
    }

    private static List<Integer> inOrder(FormLine line) {
        return IntStream.range(0, line.cells().size()).boxed().toList();
    }

    /** Places the figures of some cells of a line, counted from 0. */
    private void byHeads(FormLine line, List<Integer> cells, List<GridCell> values, HeaderRow above) {
        List<GridCell> chosen = new ArrayList<>(cells.size());
        for (int cell : cells) {
            GridCell only = only(values, above.columns(cell));
            if (only == null || chosen.contains(only)) {
                refuse(line, values, Note.of(NoteCode.MERGED));
                return;
            }
            chosen.add(only);
        }
        List<CellText> texts = texts(chosen);
        List<Note> notes = above.isGuessed() ? List.of(Note.of(NoteCode.COLUMNS_BY_ORDER)) : List.of();
        if (!isInOrder(chosen) && !RowSums.addUp(texts, line.template().part(cells))) {
            // A head that covers one column too few or too many moves all behind it.
            byOrder(line, values, above);
        } else if (put(line, cells, texts, above, values, Placement.BY_LABELS, notes)) {
            for (GridCell square : values) {
                if (!square.content().isBlank() && !above.names(square.column())) {
                    readings.leave(square.content(), Note.of(NoteCode.NO_SUCH_COLUMN));
                }
            }
        }
    }

    private static boolean isInOrder(List<GridCell> squares) {
        for (int i = 1; i < squares.size(); i++) {
            if (squares.get(i).column() < squares.get(i - 1).column()) {
                return false;
            }
        }
        return true;
    }

    /** The one cell under a head; of several, the only one that is filled, or the first if all say the same; else null. */
    private static @Nullable GridCell only(List<GridCell> values, List<Integer> columns) {
        List<GridCell> under = new ArrayList<>(1);
        for (GridCell square : values) {
            if (isUnder(square, columns)) {
                under.add(square);
            }
        }
        if (under.size() < 2) {
            return under.isEmpty() ? null : under.get(0);
        }
        List<GridCell> filled =
                under.stream().filter(square -> !square.content().isBlank()).toList();
        boolean same = filled.stream()
                        .map(square -> square.content().text())
                        .distinct()
                        .count()
                == 1;
        if (filled.size() > 1 && !(same && filled.size() == under.size())) {
            return null;
        }
        return filled.isEmpty() ? under.get(0) : filled.get(0);
    }

    private static boolean isUnder(GridCell square, List<Integer> columns) {
        for (int column : columns) {
            if (column >= square.column() && column < square.endColumn()) {
                return true;
            }
        }
        return false;
    }

    private void byOrder(FormLine line, List<GridCell> values, HeaderRow above) {
        Optional<List<GridCell>> fit = RowAligner.align(texts(values), line.template(), RowAligner.Medium.CELLS)
                .places()
                .map(places -> places.stream().map(values::get).toList());
        if (fit.isEmpty() && values.size() == line.cells().size()) {
            refuse(line, values, Note.of(NoteCode.FIGURES_MOVED));
            return;
        }
        boolean certain = fit.filter(squares -> above.allows(line.columns(), squares) || heads.arePrinted())
                .isPresent();
        if (!certain) {
            refuse(line, values, count(line, values).orElse(Note.of(NoteCode.HEADS_DIFFER)));
            return;
        }
        Placement how = line.isUnlabelled() ? Placement.BY_ORDER : Placement.BY_LINE_LABEL;
        List<CellText> texts = texts(fit.orElseThrow());
        put(line, inOrder(line), texts, above, values, how, List.of(Note.of(NoteCode.COLUMNS_BY_ORDER)));
    }

    private static List<CellText> texts(List<GridCell> squares) {
        return squares.stream().map(GridCell::content).toList();
    }

    private boolean put(
            FormLine line,
            List<Integer> cells,
            List<CellText> texts,
            HeaderRow above,
            List<GridCell> values,
            Placement how,
            List<Note> notes) {
        if (areUncertain(texts, line.template().part(cells))) {
            refuse(line, values, Note.of(NoteCode.FIGURES_MOVED));
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            int cell = cells.get(i);
            Optional<AmountUnit> unit = unit(line.cells().get(cell), above.columns(cell));
            readings.put(line.cells().get(cell), texts.get(i), unit, how, notes);
        }
        return true;
    }

    /** Whether figures that stand each in the place of a cell could as well be others': they add up only if moved. */
    static boolean areUncertain(List<CellText> texts, RowTemplate template) {
        return RowAligner.align(texts, template, RowAligner.Medium.CELLS)
                .places()
                .isEmpty();
    }

    /** The unit that the head states, else the caption; empty if they state one that the form cannot express. */
    private Optional<AmountUnit> unit(Cell cell, List<Integer> columns) {
        return cell.isAmount()
                ? CellFigure.statedUnit((columns.isEmpty() ? "" : heads.words(columns.get(0))) + label, caption)
                : Optional.of(AmountUnit.UNKNOWN);
    }

    /** The note that there are not as many figures as the form prints, if so. */
    private static Optional<Note> count(FormLine line, List<GridCell> values) {
        long filled =
                values.stream().filter(square -> !square.content().isBlank()).count();
        int printed = line.cells().size();
        return filled == printed
                ? Optional.empty()
                : Optional.of(Note.of(NoteCode.WRONG_COUNT, Long.toString(filled), Integer.toString(printed)));
    }

    private void refuse(FormLine line, List<GridCell> values, Note why) {
        refuse(readings, line, values, why);
    }

    /** Notes that a line is there, but that it is not certain which figure belongs to which cell. */
    static void refuse(ReadingCollector readings, FormLine line, List<GridCell> values, Note why) {
        String words = values.stream().map(square -> square.content().text()).collect(Collectors.joining(" | "));
        readings.refuse(line, new CellText(words, values.get(0).content().place()), why);
    }
}
