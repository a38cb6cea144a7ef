package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.FormItem;
import java.util.List;

/**
 * Blank cells that belong together, so that a clerk reads one line and not a hundred.
 *
 * @param shape how they lie together
 * @param items the rows or columns that the words name; the first and the last of a run
 * @param cells the cells, in form order
 */
record BlankGroup(Shape shape, List<FormItem> items, List<Cell> cells) {

    enum Shape {
        /** The whole table. */
        TABLE,
        /** Whole columns side by side (section 三). */
        COLUMNS,
        /** Whole rows one below the other; in section 四 whole blocks. */
        ROWS,
        /** Some cells of one row. */
        CELLS
    }

    BlankGroup {
        items = List.copyOf(items);
        cells = Cell.inFormOrder(cells);
    }
}
