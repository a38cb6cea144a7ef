package io.github.disclosurereport.json.binding;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.Section;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Titles and descriptions of a JSON Schema: the form's words for the form's parts, our own for the rest. */
final class SchemaTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("io.github.disclosurereport.json.binding.schema", Locale.ROOT);

    private SchemaTexts() {}

    /** The schema with the title "落款日期 (date signed)" that the bundle has for {@code Cover.signed}. */
    static Map<String, Object> titled(Class<?> type, String name, Map<String, Object> schema) {
        String key = type.getSimpleName() + "." + name;
        if (!TEXTS.containsKey(key)) {
            return schema;
        }
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", TEXTS.getString(key));
        titled.putAll(schema);
        return titled;
    }

    /** Place and unit of a cell. */
    static void describe(Cell cell, Edition edition, Map<String, Object> schema) {
        schema.put(
                "description",
                cell.place(edition, Locale.CHINESE)
                        + (cell.isAmount() ? "" : "，单位：" + cell.unit().label()) + " / "
                        + cell.place(edition, Locale.ENGLISH));
    }

    /** The label of what all cells of a branch share: the section, the line, the column or the group of lines. */
    static String title(CellTree.Branch branch, Edition edition) {
        Cell first = branch.first();
        String name = branch.name();
        if (name.equals(first.section().id())) {
            return first.section().heading();
        }
        String inner = name.substring(first.section().id().length() + 1);
        for (FormItem item : new FormItem[] {first.row(), first.column()}) {
            if (item.id().equals(inner)) {
                return item.label(edition);
            }
        }
        for (RequestGroup group : RequestGroup.values()) {
            if (first.section() == Section.REQUESTS && inner.endsWith("." + group.id())) {
                return group.label();
            }
        }
        return inner;
    }
}
