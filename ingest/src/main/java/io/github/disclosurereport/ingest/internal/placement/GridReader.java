package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import io.github.disclosurereport.ingest.internal.text.LabelQualifiers;
import io.github.disclosurereport.ingest.internal.text.YearQualifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads a grid that is one of the form's tables, or a part of one, row by row. */
final class GridReader {

    /** Cells before the figures of a row: groups and the label, maybe in pieces. */
    private static final int MOST_LABELS = 14;

    private final TableLabels labels;
    private final LineMatcher matcher;
    private final ReadingCollector readings;
    private final OptionalInt year;
    private Optional<FormLine> previous = Optional.empty();

    /**
     * A reader.
     *
     * @param labels the labels of the table
     * @param readings where the figures go
     * @param year the report year, if known
     */
    GridReader(TableLabels labels, ReadingCollector readings, OptionalInt year) {
        this.year = year;
        this.labels = labels;
        this.matcher = new LineMatcher(labels);
        this.readings = readings;
    }

    /**
     * Reads a grid.
     *
     * @param asPrinted the grid, maybe with rows and columns exchanged
     * @param caption the text just before it, which may name the block of section 四 that it holds
     */
    void read(Grid asPrinted, String caption) {
        Grid grid = SerialNumbers.without(TransposedTable.of(asPrinted, labels));
        GridHeaders heads = new GridHeaders(labels);
        LinePlacer placer = new LinePlacer(readings, heads, caption + units(grid), grid.hasSpans());
        for (int r = 0; r < grid.rows().size(); r++) {
            List<GridCell> row = grid.row(r);
            if (!row.isEmpty()) {
                row(row, r, heads, placer, caption);
            }
        }
    }

    /** What a row of its own says of the units of the whole table. */
    private static String units(Grid grid) {
        return grid.rows().stream()
                .filter(row -> row.stream().map(GridCell::content).distinct().count() == 1)
                .map(row -> row.get(0).content().text())
                .filter(text -> text.contains("单位"))
                .findFirst()
                .orElse("");
    }

    private void row(List<GridCell> row, int index, GridHeaders heads, LinePlacer placer, String caption) {
        for (int split = lastLabel(row); split < Math.min(MOST_LABELS, row.size()); split++) {
            if (split > 0 && isFigure(row.get(split - 1).content())) {
                break;
            }
            GridCell own = row.get(split);
            if (own.content().isBlank() || own.row() != index || isAlone(row, split)) {
                continue;
            }
            if (isOtherwiseMeant(row.subList(0, split))) {
                break;
            }
            Optional<FormLine> line = matcher.match(words(row.subList(0, split + 1)), previous);
            if (line.isPresent() && !isBehindHeads(line.get(), row, split)) {
                heads.dataBegins();
                previous = line;
                figures(line.get(), row, split, placer);
                return;
            }
        }
        unlabelled(row, index, heads, placer, caption);
    }

    /**
     * The place of the last label in a row, 0 if there is none: the label of a line has figures beside it, not heads, as in 行政复议 |
     * 行政诉讼. Behind the row if figures stand before that label.
     */
    private int lastLabel(List<GridCell> row) {
        for (int i = row.size() - 1; i > 0; i--) {
            String key = row.get(i).content().key();
            if (labels.isLabel(key) || TableLabels.isMadeUp(key)) {
                boolean figures = row.subList(0, i).stream().anyMatch(square -> isFigure(square.content()));
                return figures ? row.size() : i;
            }
        }
        return 0;
    }

    private void figures(FormLine line, List<GridCell> row, int split, LinePlacer placer) {
        if (split + 1 == row.size()) {
            readings.refuseEmpty(line, row.get(split).content());
        } else {
            placer.place(line, row.get(split).content().text(), row.subList(split + 1, row.size()));
        }
    }

    /** Whether what stands before a label makes its figures a part of the line's, or those of another year. */
    private boolean isOtherwiseMeant(List<GridCell> before) {
        for (GridCell square : before) {
            String text = square.content().text();
            if (LabelQualifiers.arePart(text) || YearQualifiers.isMeant(text, year)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands beside a label in section 四, where the names of blocks head columns. */
    private boolean isAlone(List<GridCell> row, int split) {
        return split + 1 == row.size() && labels.unlabelledLine().isPresent();
    }

    /** Whether a head of columns that is no name of the line stands before it. */
    private boolean isBehindHeads(FormLine line, List<GridCell> row, int split) {
        for (int i = 0; i < split; i++) {
            String key = row.get(i).content().key();
            if (labels.isColumn(key) && !line.keys().contains(key)) {
                return true;
            }
        }
        return false;
    }

    private void unlabelled(List<GridCell> row, int index, GridHeaders heads, LinePlacer placer, String caption) {
        boolean figures = false;
        boolean known = false;
        boolean blank = true;
        for (GridCell square : row) {
            if (square.row() == index && !square.content().isBlank()) {
                blank = false;
                known |= labels.isLabel(square.content().key());
                figures |= isFigure(square.content());
            }
        }
        Optional<FormLine> line = known ? Optional.empty() : unlabelled(placer, heads, caption);
        if (line.isPresent() && (figures || (blank && placer.hasAllHeads(line.get())))) {
            heads.dataBegins();
            if (!blank || !readings.has(line.get())) {
                placer.place(line.get(), row);
            }
        } else if (figures) {
            if (!known) {
                heads.dataBegins();
            }
            readings.leave(text(row), row.get(0).content().place(), Note.of(NoteCode.NO_SUCH_LINE));
        } else if (!blank) {
            heads.add(row, index);
        }
    }

    /** The line of section 四 that a row without a label may be: all of it, or the block that the text before names. */
    private Optional<FormLine> unlabelled(LinePlacer placer, GridHeaders heads, String caption) {
        return labels.unlabelledLine()
                .map(whole -> placer.hasAllHeads(whole)
                        ? whole
                        : block(heads, caption).orElse(whole));
    }

    /** The block of section 四 that the text before a small table names, or a title in it. */
    private Optional<FormLine> block(GridHeaders heads, String caption) {
        String words = LabelNormalizer.numbered(caption);
        List<FormLine> named = labels.lines().stream()
                .filter(line -> labels.unlabelledLine().isPresent())
                .filter(line -> line.numbered().stream().anyMatch(words::endsWith) || heads.name(line.keys()))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean isFigure(CellText text) {
        return !text.isBlank() && text.figure().isFigure();
    }

    private static List<String> words(List<GridCell> squares) {
        List<String> words = new ArrayList<>();
        squares.forEach(square -> {
            String text = square.content().text();
            // Converters that know no spans repeat a label in every square of it.
            boolean again = !words.isEmpty() && words.get(words.size() - 1).equals(text);
            if (!square.content().isBlank() && !again) {
                words.add(text);
            }
        });
        return words;
    }

    private static String text(List<GridCell> row) {
        return row.stream().map(square -> square.content().text()).collect(Collectors.joining(" | "));
    }
}
