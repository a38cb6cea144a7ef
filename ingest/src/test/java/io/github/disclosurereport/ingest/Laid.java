package io.github.disclosurereport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A cell of a table in its place.
 *
 * @param square the cell
 * @param row its first row, from 0
 * @param column its first column, from 0
 */
record Laid(Piece.Square square, int row, int column) {

    /** The cells of a table in their places: each goes to the first column that nothing from above covers. */
    static List<Laid> out(Piece.Table table) {
        List<Laid> laid = new ArrayList<>();
        Set<List<Integer>> covered = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Piece.Square square : table.rows().get(row)) {
                while (covered.contains(List.of(row, column))) {
                    column++;
                }
                laid.add(new Laid(square, row, column));
                for (int r = row; r < row + square.rowSpan(); r++) {
                    for (int c = column; c < column + square.colSpan(); c++) {
                        covered.add(List.of(r, c));
                    }
                }
            }
        }
        return laid;
    }
}
