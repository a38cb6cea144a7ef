package io.github.disclosurereport.ingest;

import java.util.List;

/** A piece of a document that the tests write: the same pieces make a Word, an Excel and a PDF file. */
public sealed interface Piece {

    /**
     * A heading.
     *
     * @param level its level, from 1
     * @param text its words
     */
    record Heading(int level, String text) implements Piece {}

    /**
     * A paragraph.
     *
     * @param text its words
     */
    record Line(String text) implements Piece {}

    /**
     * A table.
     *
     * @param rows its rows: the cells that begin in each, left to right
     */
    record Table(List<List<Square>> rows) implements Piece {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** How many columns it has, spans counted. */
        int columns() {
            return Laid.out(this).stream()
                    .mapToInt(placed -> placed.column() + placed.square().colSpan())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A cell.
     *
     * @param text its words
     * @param rowSpan rows covered
     * @param colSpan columns covered
     */
    record Square(String text, int rowSpan, int colSpan) {
        static Square of(String text) {
            return new Square(text, 1, 1);
        }
    }
}
