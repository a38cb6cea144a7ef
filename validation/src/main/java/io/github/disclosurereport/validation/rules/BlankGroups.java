package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.figure.FigureState;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rules.BlankGroup.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers a table's blank cells: the whole table, else whole columns of section 三, else whole rows, else what is left of each row. */
final class BlankGroups {

    private final FormTable table;
    private final List<BlankGroup> groups = new ArrayList<>();
    private final List<Cell> blanks;

    private BlankGroups(FormTable table, ReportView view) {
        this.table = table;
        this.blanks = new ArrayList<>(table.cells().stream()
                .filter(cell -> view.values().state(cell.slot()) == FigureState.BLANK)
                .filter(cell -> !view.unread().contains(cell))
                .toList());
    }

    static List<BlankGroup> of(FormTable table, ReportView view) {
        BlankGroups made = new BlankGroups(table, view);
        if (!made.blanks.isEmpty()) {
            made.gather();
        }
        return made.groups;
    }

    private void gather() {
        if (blanks.size() == table.cells().size()) {
            groups.add(new BlankGroup(Shape.TABLE, List.of(), blanks));
            return;
        }
        if (table.section() == Section.REQUESTS) {
            takeWhole(Shape.COLUMNS, Cell::column);
        }
        takeWhole(Shape.ROWS, Cell::row);
        for (FormItem row : items(Cell::row)) {
            List<Cell> left = blanks.stream().filter(cell -> cell.row() == row).toList();
            if (!left.isEmpty()) {
                groups.add(new BlankGroup(Shape.CELLS, List.of(row), left));
            }
        }
        groups.sort((a, b) -> a.cells().get(0).compareTo(b.cells().get(0)));
    }

    private List<FormItem> items(Function<Cell, FormItem> side) {
        return table.cells().stream().map(side).distinct().toList();
    }

    /** Takes runs of rows or columns in which every cell is blank. A single cell is no whole row, even if its row has no other. */
    private void takeWhole(Shape shape, Function<Cell, FormItem> side) {
        List<FormItem> run = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (FormItem item : items(side)) {
            List<Cell> all = table.cells().stream()
                    .filter(cell -> side.apply(cell) == item)
                    .toList();
            if (all.size() > 1 && blanks.containsAll(all)) {
                run.add(item);
                cells.addAll(all);
            } else {
                close(shape, run, cells);
            }
        }
        close(shape, run, cells);
    }

    private void close(Shape shape, List<FormItem> run, List<Cell> cells) {
        if (!run.isEmpty()) {
            groups.add(new BlankGroup(shape, run, cells));
            blanks.removeAll(cells);
            run.clear();
            cells.clear();
        }
    }
}
