package io.github.disclosurereport.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the three tables of an edition, as printed: blocks of rows with spans and header scopes, and the cells in form order. */
public final class FormTable {

    private final Edition edition;
    private final Section section;
    private final int width;
    private final List<PrintedBlock> blocks;
    private final List<Cell> cells;
    private final List<FormSum> sums;

    FormTable(Edition edition, Section section, int width, List<PrintedBlock> blocks) {
        this.edition = edition;
        this.section = section;
        this.width = width;
        this.blocks = List.copyOf(blocks);
        this.cells =
                printedCells().map(PrintedCell::cell).flatMap(Optional::stream).toList();
        this.sums = FormSum.of(section, cells);
    }

    /**
     * The edition that prints the table so.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The section it belongs to.
     *
     * @return 二, 三 or 四
     */
    public Section section() {
        return section;
    }

    /**
     * Columns of the printed grid, label columns included.
     *
     * @return 4, 10 or 15
     */
    public int width() {
        return width;
    }

    /**
     * The blocks from top to bottom.
     *
     * @return at least one block
     */
    public List<PrintedBlock> blocks() {
        return blocks;
    }

    /**
     * All rows from top to bottom, heads included.
     *
     * @return the rows
     */
    public List<PrintedRow> rows() {
        return blocks.stream()
                .flatMap(block -> Stream.concat(block.head().stream(), block.body().stream()))
                .toList();
    }

    /**
     * The figures of the table, row by row.
     *
     * @return the cells in form order
     */
    public List<Cell> cells() {
        return cells;
    }

    /**
     * The totals of the table with their parts.
     *
     * @return those down the columns, then those along the rows; empty for section 二
     */
    public List<FormSum> sums() {
        return sums;
    }

    /**
     * Where the form prints a figure.
     *
     * @param cell the cell
     * @return its rectangle, or empty if this table has no such cell
     */
    public Optional<PrintedCell> printed(Cell cell) {
        return printedCells()
                .filter(printed -> printed.cell().filter(cell::equals).isPresent())
                .findFirst();
    }

    private Stream<PrintedCell> printedCells() {
        return rows().stream().flatMap(row -> row.cells().stream());
    }
}
