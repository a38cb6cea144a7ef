package io.github.disclosurereport.ingest.internal.document;

import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.FigureNotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table with its spans expanded: every square knows the cell that covers it. Two grids are never equal. */
public final class Grid {

    private static final int MAX_LABEL_CHARS = 100;

    private final List<List<GridCell>> rows;
    private final List<List<GridCell>> cells = new ArrayList<>();
    private final List<CellText> texts = new ArrayList<>();
    private @Nullable Set<String> keys;

    /**
     * A grid.
     *
     * @param rows the rows; a row may be shorter than another if the source leaves cells out
     */
    public Grid(List<List<GridCell>> rows) {
        this.rows = rows;
        for (int r = 0; r < rows.size(); r++) {
            List<GridCell> row = distinct(rows.get(r));
            cells.add(row);
            for (GridCell square : row) {
                if (square.row() == r) {
                    texts.add(square.content());
                }
            }
        }
    }

    private static List<GridCell> distinct(List<GridCell> row) {
        List<GridCell> cells = new ArrayList<>(row.size());
        int last = -1;
        for (GridCell square : row) {
            if (square.column() != last) {
                cells.add(square);
                last = square.column();
            }
        }
        return Collections.unmodifiableList(cells);
    }

    private static void addKey(CellText text, Set<String> keys) {
        if (text.text().length() < MAX_LABEL_CHARS && !FigureNotation.isPlain(text.text())) {
            String key = text.key();
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
    }

    /** The same grid with every text changed. */
    public Grid with(UnaryOperator<String> change) {
        return map(square -> new CellText(
                change.apply(square.content().text()), square.content().place()));
    }

    /** The same grid with nothing in some of its cells. */
    public Grid without(Set<GridCell> blanked) {
        return map(square ->
                blanked.contains(square) ? new CellText("", square.content().place()) : square.content());
    }

    private Grid map(Function<GridCell, CellText> text) {
        return new Grid(rows.stream()
                .map(row -> row.stream()
                        .map(square -> new GridCell(
                                text.apply(square), square.row(), square.column(), square.rowSpan(), square.colSpan()))
                        .toList())
                .toList());
    }

    /** How many squares it has, those covered by spans included. */
    public int squares() {
        int squares = 0;
        for (List<GridCell> row : rows) {
            squares += row.size();
        }
        return squares;
    }

    /** Whether any cell covers more than one square. */
    public boolean hasSpans() {
        return rows.stream().flatMap(List::stream).anyMatch(square -> square.rowSpan() > 1 || square.colSpan() > 1);
    }

    public List<List<GridCell>> rows() {
        return rows;
    }

    /** The cells of a row from left to right, each once, those that span down from above included. */
    public List<GridCell> row(int index) {
        return cells.get(index);
    }

    /** The texts of all cells, each once, in reading order. */
    public List<CellText> texts() {
        return texts;
    }

    /** The keys of all cells that could be labels. */
    public Set<String> keys() {
        if (keys == null) {
            Set<String> found = new HashSet<>();
            texts.forEach(text -> addKey(text, found));
            keys = found;
        }
        return keys;
    }

    /** The texts row by row, as an extra table keeps them. */
    public List<List<String>> words() {
        List<List<String>> words = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            words.add(row(r).stream().map(square -> square.content().text()).toList());
        }
        return words;
    }
}
