package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the form as a reader looks for it: what it is called in any edition, and the cells that it prints from left to right.
 *
 * @param keys the keys of its label; empty for the one row of section 四 as a whole, which has no label
 * @param numbered the same with the label's number kept
 * @param cells its cells
 * @param columnKeys for each cell, the keys of its column's label
 * @param blockKeys for each cell, the keys of the label that must stand over its column too; empty where the line has a label
 */
record FormLine(
        Set<String> keys,
        Set<String> numbered,
        List<Cell> cells,
        List<Set<String>> columnKeys,
        List<Set<String>> blockKeys) {

    /** Labels that lost their second line have at least so many characters left. */
    private static final int CUT = 3;

    static FormLine of(FormItem item, List<Cell> cells) {
        Set<String> numbered = labels(item).map(LabelKey::numbered).collect(Collectors.toUnmodifiableSet());
        List<Set<String>> free = cells.stream().map(cell -> Set.<String>of()).toList();
        return new FormLine(keys(item), numbered, List.copyOf(cells), columnKeys(cells), free);
    }

    static FormLine unlabelled(List<Cell> cells) {
        List<Set<String>> blocks = cells.stream().map(cell -> keys(cell.row())).toList();
        return new FormLine(Set.of(), Set.of(), List.copyOf(cells), columnKeys(cells), blocks);
    }

    private static List<Set<String>> columnKeys(List<Cell> cells) {
        return cells.stream().map(cell -> keys(cell.column())).toList();
    }

    /** The labels of an item in all editions, since reports mix them up, and the few other words that mean just the same. */
    private static Stream<String> labels(FormItem item) {
        return Stream.of(Edition.values())
                .map(item::label)
                .flatMap(label -> Stream.of(
                        label,
                        label.replace("总计", "合计"),
                        label.replace("结果维持", "维持").replace("结果纠正", "纠正")))
                .distinct();
    }

    static Set<String> keys(FormItem item) {
        return labels(item).map(LabelKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a key is the beginning of a cell's column label, and long enough to mean it. */
    boolean beginsColumn(int index, String key) {
        return key.length() >= CUT && columnKeys.get(index).stream().anyMatch(own -> own.startsWith(key));
    }

    boolean isUnlabelled() {
        return keys.isEmpty();
    }

    /** The cell that stands under the given column heads, outermost first; none if the innermost say something else. */
    Optional<Cell> cellUnder(List<String> heads, TableLabels labels) {
        for (int h = heads.size() - 1; h >= 0; h--) {
            for (int i = 0; i < cells.size(); i++) {
                boolean underBlock =
                        blockKeys.get(i).isEmpty() || blockKeys.get(i).stream().anyMatch(heads::contains);
                if (underBlock && columnKeys.get(i).contains(heads.get(h))) {
                    return Optional.of(cells.get(i));
                }
            }
            if (labels.tellsColumns(heads.get(h))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
