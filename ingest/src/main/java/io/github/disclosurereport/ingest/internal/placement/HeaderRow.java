package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.lexicon.FormColumns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each column over a line's figures: which cell of the line its head names, counted from 0, or that its head is not understood. */
final class HeaderRow {

    /** For each cell of the line, the columns whose heads name it. */
    private final List<List<Integer>> columns;
    /** The cells that are named, in the order of the heads. */
    private final List<Integer> named = new ArrayList<>();
    /** Heads that are not understood. */
    private final Map<Integer, String> wondered = new HashMap<>();

    private boolean guessed;
    private final BitSet known = new BitSet();
    private final BitSet headed = new BitSet();

    /**
     * A row of heads of which nothing is known yet.
     *
     * @param cells how many cells the line has
     */
    HeaderRow(int cells) {
        this.columns = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
            columns.add(new ArrayList<>(1));
        }
    }

    void know(int column, int cell) {
        if (columns.get(cell).isEmpty()) {
            named.add(cell);
        }
        columns.get(cell).add(column);
        known.set(column);
        headed.set(column);
    }

    void wonder(int column, String key) {
        wondered.put(column, key);
        headed.set(column);
    }

    /**
     * Takes the one head that is not understood for that of the one cell that is not named, if it stands where the form has it and has
     * many of the same characters, as 科研单位 for 科研机构.
     */
    void guessTheLast(FormColumns form) {
        if (wondered.size() == 1 && named.size() == columns.size() - 1) {
            int column = wondered.keySet().iterator().next();
            int cell = 0;
            while (!columns.get(cell).isEmpty()) {
                cell++;
            }
            if (standsAt(column, cell) && form.resembles(cell, wondered.getOrDefault(column, ""))) {
                wondered.clear();
                know(column, cell);
                guessed = true;
            }
        }
    }

    private boolean standsAt(int column, int cell) {
        for (int i = 0; i < columns.size(); i++) {
            for (int other : columns.get(i)) {
                if (i < cell == other > column) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether no head speaks against the form's order: there are none, or each that there is names the cell in its place, be it
     * with its first words only.
     */
    boolean allows(FormColumns form, List<GridCell> inOrder) {
        BitSet agreed = new BitSet();
        for (int i = 0; i < form.size(); i++) {
            for (int column = inOrder.get(i).column(); column < inOrder.get(i).endColumn(); column++) {
                boolean begins = form.begins(i, wondered.getOrDefault(column, ""));
                if (begins || columns.get(i).contains(column)) {
                    agreed.set(column);
                }
            }
        }
        return agreed.equals(headed);
    }

    /**
     * Whether every figure stands under a head of its own and every head over a figure, although the heads do not name all cells of
     * the line: the other columns stand in another table.
     */
    boolean fitsPart(List<GridCell> values) {
        BitSet filled = new BitSet();
        for (GridCell square : values) {
            if (square.colSpan() > 1) {
                return false;
            }
            filled.set(square.column());
        }
        return !named.isEmpty() && wondered.isEmpty() && named.size() == known.cardinality() && filled.equals(headed);
    }

    /** Whether a head was taken for one that the form has. */
    boolean isGuessed() {
        return guessed;
    }

    /** The cells that are named, in the order of the heads. */
    List<Integer> named() {
        return named;
    }

    /** Whether there are heads, all to the right of a column. */
    boolean beginsBehind(int column) {
        return headed.nextSetBit(0) > column;
    }

    boolean namesAll() {
        return named.size() == columns.size();
    }

    /** The columns whose heads name a cell. */
    List<Integer> columns(int cell) {
        return columns.get(cell);
    }

    /** Whether the head over a column names a cell. */
    boolean names(int column) {
        return known.get(column);
    }

    /** Whether the figures begin under the first head, every head has a cell below and every figure a head above. */
    boolean fits(List<GridCell> values) {
        BitSet bare = (BitSet) headed.clone();
        for (GridCell square : values) {
            if (!square.content().isBlank() && !headed.get(square.column())) {
                return false;
            }
            bare.clear(square.column(), square.endColumn());
        }
        return headed.get(values.get(0).column()) && (columns.size() == 1 || bare.isEmpty());
    }
}
