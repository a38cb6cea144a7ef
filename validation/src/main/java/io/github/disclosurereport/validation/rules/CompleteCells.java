package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code complete.cells}: every cell is filled, by a number or a mark. One check a table; blanks that belong together are one
 * finding, which says whether the arithmetic would hold with blanks as 0.
 */
final class CompleteCells extends MandatedRule {

    private final Form form;
    private final List<Equality> equalities;

    CompleteCells(Edition edition, Profile profile, List<EqualityRule> arithmetic) {
        super(
                Words.info(
                        "complete.cells",
                        Category.COMPLETENESS,
                        profile == Profile.SUBMISSION ? Severity.ERROR : Severity.WARNING,
                        Edition.values()),
                Form.of(edition).cells());
        this.form = Form.of(edition);
        this.equalities =
                arithmetic.stream().flatMap(rule -> rule.equalities().stream()).toList();
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        for (FormTable table : form.tables()) {
            List<BlankGroup> groups = BlankGroups.of(table, view);
            if (groups.isEmpty()) {
                log.satisfied();
            }
            for (BlankGroup group : groups) {
                Cell first = group.cells().get(0);
                log.found(ofCells(view, group.cells(), first, variant(group), arguments(group, view.values())));
            }
        }
    }

    private Map<String, Object> arguments(BlankGroup group, CellValues values) {
        Cell first = group.cells().get(0);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put(
                "section",
                new Text(
                        first.section().numeral(),
                        String.valueOf(first.section().ordinal() + 1)));
        arguments.put("cell", first);
        arguments.put("cells", group.cells().size());
        arguments.put("items", group.items().size());
        arguments.put("cure", cure(first));
        arguments.put("zeros", asZeros(group, values));
        if (!group.items().isEmpty()) {
            arguments.put("first", group.items().get(0));
            arguments.put("last", group.items().get(group.items().size() - 1));
        }
        List<FormItem> columns = group.cells().stream().map(Cell::column).toList();
        arguments.put("columns", columns);
        return arguments;
    }

    private static String variant(BlankGroup group) {
        return switch (group.shape()) {
            case TABLE -> "table";
            case COLUMNS -> group.items().size() == 1 ? "column" : "columns";
            case ROWS -> group.items().size() == 1 ? "row" : "rows";
            case CELLS -> group.cells().size() == 1 ? "cell" : "cells";
        };
    }

    private Message cure(Cell cell) {
        return message(cell.unit() == Unit.MONEY ? "cure.money" : "cure", Map.of());
    }

    /** What the equalities around the blanks say if every blank is read as 0; nothing where no equality watches them. */
    private Message asZeros(BlankGroup group, CellValues values) {
        List<Equality> around = equalities.stream()
                .filter(equality -> equality.cells().stream().anyMatch(group.cells()::contains))
                .toList();
        long failing = around.stream()
                .filter(equality -> !equality.holdsWithBlanksAsZero(values))
                .count();
        String key = around.isEmpty() ? "zeros.none" : failing == 0 ? "zeros.hold" : "zeros.fail";
        return message(key, Map.of("failing", failing));
    }
}
