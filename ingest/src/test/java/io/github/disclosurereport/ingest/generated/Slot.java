package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Cell;
import java.util.Optional;

/** A cell of a table on paper. Quirks rewrite it, so it is mutable. */
final class Slot {

    /** How a medium that can show it shows the cell. */
    enum Look {
        PLAIN,
        /** The words stand in an input field. */
        FIELD
    }

    private String text;
    private int rowSpan;
    private int colSpan;
    private Look look = Look.PLAIN;
    private final Optional<Cell> cell;

    /**
     * A cell.
     *
     * @param text its words
     * @param rowSpan rows covered
     * @param colSpan columns covered
     * @param cell the form's cell whose figure this is, if any
     */
    Slot(String text, int rowSpan, int colSpan, Optional<Cell> cell) {
        this.text = text;
        this.rowSpan = rowSpan;
        this.colSpan = colSpan;
        this.cell = cell;
    }

    static Slot label(String text) {
        return new Slot(text, 1, 1, Optional.empty());
    }

    Slot copy() {
        Slot copy = new Slot(text, rowSpan, colSpan, cell);
        copy.look = look;
        return copy;
    }

    /** The same words covering other rows and columns. */
    Slot spanning(int rows, int columns) {
        Slot copy = new Slot(text, rows, columns, cell);
        copy.look = look;
        return copy;
    }

    String text() {
        return text;
    }

    int rowSpan() {
        return rowSpan;
    }

    int colSpan() {
        return colSpan;
    }

    Look look() {
        return look;
    }

    Optional<Cell> cell() {
        return cell;
    }

    boolean isLabel() {
        return cell.isEmpty();
    }

    void write(String words) {
        this.text = words;
    }

    void show(Look how) {
        this.look = how;
    }

    void reach(int rows) {
        this.rowSpan = rows;
    }

    void widen(int columns) {
        this.colSpan = columns;
    }
}
