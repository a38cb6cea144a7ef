package io.github.disclosurereport.conformance.catalogue;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells that a rule watches, in the form's words: by rows and columns, not one by one. */
final class WatchedCells {

    private final Edition edition;
    private final Set<Cell> watched;

    private WatchedCells(Edition edition, List<Cell> watched) {
        this.edition = edition;
        this.watched = Set.copyOf(watched);
    }

    static Text of(Edition edition, List<Cell> cells) {
        if (cells.isEmpty()) {
            return new Text("文字", "the text");
        }
        WatchedCells made = new WatchedCells(edition, cells);
        List<Text> tables = Form.of(edition).tables().stream()
                .filter(table -> table.cells().stream().anyMatch(made.watched::contains))
                .map(made::table)
                .toList();
        return joined(tables, "；", "; ");
    }

    private Text table(FormTable table) {
        List<Cell> cells = table.cells().stream().filter(watched::contains).toList();
        List<FormItem> rows = items(cells, Cell::row);
        List<FormItem> columns = items(cells, Cell::column);
        boolean block = table.cells().stream()
                .filter(cell -> rows.contains(cell.row()) && columns.contains(cell.column()))
                .allMatch(watched::contains);
        if (!block) {
            return joined(cells.stream().map(this::place).toList(), "、", ", ");
        }
        Section section = table.section();
        String number = String.valueOf(section.ordinal() + 1);
        boolean cases = section == Section.DISPUTES;
        Text row = side(rows, items(table.cells(), Cell::row), cases ? "栏" : "行", cases ? "block" : "row");
        Text column = side(columns, items(table.cells(), Cell::column), "列", "column");
        return new Text(
                "第" + section.numeral() + "部分" + row.chinese() + column.chinese(),
                "section " + number + ": " + row.english() + ", " + column.english());
    }

    private Text place(Cell cell) {
        return new Text(cell.place(edition, Locale.CHINA), cell.place(edition, Locale.UK));
    }

    private static List<FormItem> items(List<Cell> cells, Function<Cell, FormItem> side) {
        return cells.stream().map(side).distinct().toList();
    }

    /** Rows or columns by name, runs of more than two by their ends. */
    private Text side(List<FormItem> named, List<FormItem> all, String chinese, String english) {
        if (named.equals(all)) {
            return new Text("各" + chinese, "every " + english);
        }
        List<Text> runs = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= named.size(); next++) {
            boolean goesOn =
                    next < named.size() && all.indexOf(named.get(next)) == all.indexOf(named.get(next - 1)) + 1;
            if (!goesOn) {
                runs.add(run(named.subList(from, next)));
                from = next;
            }
        }
        Text names = joined(runs, "、", ", ");
        return new Text(names.chinese() + chinese, english + (named.size() > 1 ? "s " : " ") + names.english());
    }

    private Text run(List<FormItem> items) {
        Text first = name(items.get(0));
        Text last = name(items.get(items.size() - 1));
        return items.size() > 2
                ? new Text(first.chinese() + "至" + last.chinese(), first.english() + " to " + last.english())
                : joined(items.stream().map(this::name).toList(), "、", ", ");
    }

    private Text name(FormItem item) {
        return new Text("“" + item.fullLabel(edition) + "”", "\"" + item.fullEnglish() + "\"");
    }

    private static Text joined(List<Text> texts, String chinese, String english) {
        return new Text(
                texts.stream().map(Text::chinese).collect(Collectors.joining(chinese)),
                texts.stream().map(Text::english).collect(Collectors.joining(english)));
    }
}
