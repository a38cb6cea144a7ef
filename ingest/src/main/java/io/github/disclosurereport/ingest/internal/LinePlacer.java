package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.Placement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the figures of one known line of a grid to their cells: by the column heads, or by their order if that is certain. */
final class LinePlacer {

    private final Readings readings;

    LinePlacer(Readings readings) {
        this.readings = readings;
    }

    /** Whether the heads name a column for every cell of a line. */
    boolean hasAllHeads(FormLine line, GridHeads heads) {
        return columns(line, heads).keySet().containsAll(line.cells());
    }

    /**
     * Places the figures of a line.
     *
     * @param line the line
     * @param values what stands behind its label; at least one cell
     * @param heads the column heads above
     * @param row the index of the row
     */
    void place(FormLine line, List<Grid.Square> values, GridHeads heads, int row) {
        readings.lineSeen();
        Map<Cell, List<Integer>> columns = columns(line, heads);
        if (values.stream().anyMatch(square -> square.rowSpan() > 1)) {
            readings.refuse(line, all(values), Note.of(NoteCode.MERGED));
        } else if (columns.keySet().containsAll(line.cells()) && standsUnderHeads(columns, values, heads)) {
            byHeads(line, values, columns, heads);
        } else {
            byOrder(line, values, columns, heads);
        }
    }

    private static Map<Cell, List<Integer>> columns(FormLine line, GridHeads heads) {
        Map<Cell, List<Integer>> columns = new LinkedHashMap<>();
        for (int c = 0; c < heads.width(); c++) {
            int column = c;
            line.cellUnder(heads.keys(c))
                    .ifPresent(cell -> columns.computeIfAbsent(cell, one -> new ArrayList<>())
                            .add(column));
        }
        return columns;
    }

    /** Whether every figure has a head above and every head a cell below: else the row has slipped sideways. */
    private static boolean standsUnderHeads(
            Map<Cell, List<Integer>> columns, List<Grid.Square> values, GridHeads heads) {
        Set<Integer> headed = columns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        int left = headed.stream().mapToInt(c -> c).min().orElse(0);
        boolean slipped = values.stream()
                .filter(square -> !square.content().isBlank())
                .anyMatch(square ->
                        square.column() < left || heads.keys(square.column()).isEmpty());
        Set<Integer> covered = new HashSet<>();
        values.forEach(square -> {
            for (int c = square.column(); c < square.endColumn(); c++) {
                covered.add(c);
            }
        });
        return !slipped && covered.containsAll(headed);
    }

    private void byHeads(FormLine line, List<Grid.Square> values, Map<Cell, List<Integer>> columns, GridHeads heads) {
        Map<Cell, Grid.Square> chosen = new LinkedHashMap<>();
        for (Cell cell : line.cells()) {
            Optional<Grid.Square> only = only(values, columns.getOrDefault(cell, List.of()));
            if (only.isEmpty() || chosen.containsValue(only.get())) {
                readings.refuse(line, all(values), Note.of(NoteCode.MERGED));
                return;
            }
            chosen.put(cell, only.get());
        }
        chosen.forEach((cell, square) ->
                readings.put(cell, square.content(), unit(cell, columns, heads), Placement.BY_LABELS, List.of()));
        values.stream()
                .filter(square -> !square.content().isBlank() && !chosen.containsValue(square))
                .forEach(square -> readings.leave(square.content(), Note.of(NoteCode.NO_SUCH_COLUMN)));
    }

    /** The one cell under a head; of several, the only one that is filled. */
    private static Optional<Grid.Square> only(List<Grid.Square> values, List<Integer> columns) {
        List<Grid.Square> under = values.stream()
                .filter(square -> columns.stream().anyMatch(c -> c >= square.column() && c < square.endColumn()))
                .toList();
        if (under.size() == 1) {
            return Optional.of(under.get(0));
        }
        List<Grid.Square> filled =
                under.stream().filter(square -> !square.content().isBlank()).toList();
        if (filled.size() > 1) {
            return Optional.empty();
        }
        return filled.isEmpty() ? under.stream().findFirst() : Optional.of(filled.get(0));
    }

    private void byOrder(FormLine line, List<Grid.Square> values, Map<Cell, List<Integer>> columns, GridHeads heads) {
        List<CellText> texts = values.stream().map(Grid.Square::content).toList();
        Optional<List<CellText>> fit = Fit.of(texts, line.cells().size());
        if (fit.isEmpty() || contradicts(line, values, fit.get(), columns)) {
            long filled = texts.stream().filter(text -> !text.isBlank()).count();
            Note why = Note.of(
                    NoteCode.WRONG_COUNT,
                    Long.toString(filled),
                    Integer.toString(line.cells().size()));
            readings.refuse(line, all(values), why);
            return;
        }
        Placement how = line.isUnlabelled() ? Placement.BY_ORDER : Placement.BY_LINE_LABEL;
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            readings.put(
                    cell,
                    fit.get().get(i),
                    unit(cell, columns, heads),
                    how,
                    List.of(Note.of(NoteCode.COLUMNS_BY_ORDER)));
        }
    }

    /** Whether a head that is understood names another cell than the order does. */
    private static boolean contradicts(
            FormLine line, List<Grid.Square> values, List<CellText> fit, Map<Cell, List<Integer>> columns) {
        for (Grid.Square square : values) {
            int index = fit.indexOf(square.content());
            Cell byOrder = index < 0 ? line.cells().get(0) : line.cells().get(index);
            boolean other = columns.entrySet().stream()
                    .anyMatch(entry -> entry.getValue().contains(square.column())
                            && !entry.getKey().equals(byOrder));
            if (index >= 0 && other) {
                return true;
            }
        }
        return false;
    }

    private static AmountUnit unit(Cell cell, Map<Cell, List<Integer>> columns, GridHeads heads) {
        List<Integer> own = columns.getOrDefault(cell, List.of());
        return cell.isAmount() && !own.isEmpty() ? CellFigure.unitIn(heads.words(own.get(0))) : AmountUnit.UNKNOWN;
    }

    private static CellText all(List<Grid.Square> values) {
        String words = values.stream().map(square -> square.content().text()).collect(Collectors.joining(" | "));
        return new CellText(words, values.get(0).content().place());
    }
}
