package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.FormItem;
import io.github.disclosurereport.form.FormSum;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the form as a reader looks for it: what it is called in any edition, and the cells that it prints from left to right.
 *
 * @param printed its label as the editions print it
 * @param keys the keys of its label; empty for the one row of section 四 as a whole, which has no label
 * @param numbered the same with the label's number kept
 * @param cells its cells
 * @param columns the columns over its cells
 * @param template how many figures it has and which of them sum others
 */
public record FormLine(
        Set<String> printed,
        Set<String> keys,
        Set<String> numbered,
        List<Cell> cells,
        FormColumns columns,
        RowTemplate template) {

    static FormLine of(FormItem item, List<Cell> cells, FormColumns columns, List<FormSum> sums) {
        Set<String> printed = Stream.of(Edition.values()).map(item::label).collect(Collectors.toUnmodifiableSet());
        Set<String> numbered = labels(item).map(LabelNormalizer::numbered).collect(Collectors.toUnmodifiableSet());
        return new FormLine(printed, keys(item), numbered, List.copyOf(cells), columns, RowTemplate.of(cells, sums));
    }

    static FormLine unlabelled(List<Cell> cells, List<FormSum> sums) {
        return new FormLine(
                Set.of(),
                Set.of(),
                Set.of(),
                List.copyOf(cells),
                FormColumns.underBlocks(cells),
                RowTemplate.of(cells, sums));
    }

    /** The labels of an item in all editions, since reports mix them up, and the few other words that mean just the same. */
    private static Stream<String> labels(FormItem item) {
        return Stream.of(Edition.values())
                .map(item::label)
                .flatMap(label -> Stream.of(
                        label,
                        label.replace("总计", "合计"),
                        label.replace("总计", "总数"),
                        label.replace("未经复议", "未经行政复议").replace("复议后起诉", "经复议后起诉"),
                        label.replace("结果维持", "维持").replace("结果纠正", "纠正")))
                .distinct();
    }

    static Set<String> keys(FormItem item) {
        return labels(item).map(LabelNormalizer::of).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isUnlabelled() {
        return keys.isEmpty();
    }
}
