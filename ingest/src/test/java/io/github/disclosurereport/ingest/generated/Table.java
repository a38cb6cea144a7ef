package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.List;

/** A table on paper. */
final class Table {

    private final Section section;
    private final List<Row> rows;

    /**
     * A table.
     *
     * @param section the section of the form whose figures it holds
     * @param rows its rows
     */
    Table(Section section, List<Row> rows) {
        this.section = section;
        this.rows = new ArrayList<>(rows);
    }

    Table copy() {
        return new Table(section, rows.stream().map(Row::copy).toList());
    }

    Section section() {
        return section;
    }

    List<Row> rows() {
        return rows;
    }

    int width() {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }

    /** The rows with figures of the form. */
    List<Row> body() {
        return rows.stream().filter(row -> !row.figures().isEmpty()).toList();
    }

    List<Slot> slots() {
        return rows.stream().flatMap(row -> row.slots().stream()).toList();
    }

    List<Slot> figures() {
        return slots().stream().filter(slot -> !slot.isLabel()).toList();
    }

    List<Slot> labels() {
        return slots().stream().filter(Slot::isLabel).toList();
    }

    /** Where each row's cells begin, those covered from above not repeated: for every row, the column of each of its cells. */
    List<List<Integer>> columns() {
        List<List<Integer>> columns = new ArrayList<>();
        List<Integer> freeFrom = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Integer> own = new ArrayList<>();
            int column = 0;
            for (Slot slot : rows.get(r).slots()) {
                while (column < freeFrom.size() && freeFrom.get(column) > r) {
                    column++;
                }
                own.add(column);
                for (int c = column; c < column + slot.colSpan(); c++) {
                    while (freeFrom.size() <= c) {
                        freeFrom.add(0);
                    }
                    freeFrom.set(c, r + slot.rowSpan());
                }
                column += slot.colSpan();
            }
            columns.add(own);
        }
        return columns;
    }

    /** Puts a row in; labels that span over the place reach one row further. */
    void insert(int index, Row row) {
        for (int r = 0; r < index; r++) {
            for (Slot slot : rows.get(r).slots()) {
                if (r + slot.rowSpan() > index) {
                    slot.reach(slot.rowSpan() + 1);
                }
            }
        }
        rows.add(index, row);
    }

    /**
     * Cuts the table in two. Labels that span over the cut stand in both.
     *
     * @param index the first row of the second table
     */
    Table cut(int index) {
        List<Row> rest = new ArrayList<>(rows.subList(index, rows.size()));
        List<Slot> carried = new ArrayList<>();
        for (int r = 0; r < index; r++) {
            for (Slot slot : rows.get(r).slots()) {
                int over = r + slot.rowSpan() - index;
                if (over > 0) {
                    carried.add(slot.spanning(over, slot.colSpan()));
                    slot.reach(index - r);
                }
            }
        }
        rest.get(0).slots().addAll(0, carried);
        rows.subList(index, rows.size()).clear();
        return new Table(section, rest);
    }

    /** The table with rows and columns exchanged. */
    Table transposed() {
        List<List<Integer>> columns = columns();
        int width = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns.get(r).size(); i++) {
                width = Math.max(width, columns.get(r).get(i) + 1);
            }
        }
        List<Row> turned = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            List<Slot> slots = new ArrayList<>();
            for (int r = 0; r < rows.size(); r++) {
                int at = columns.get(r).indexOf(c);
                if (at >= 0) {
                    Slot slot = rows.get(r).slots().get(at);
                    slots.add(slot.spanning(slot.colSpan(), slot.rowSpan()));
                }
            }
            turned.add(new Row(slots.stream().allMatch(Slot::isLabel), slots));
        }
        return new Table(section, turned);
    }
}
