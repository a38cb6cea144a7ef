package io.github.disclosurereport.ingest.internal.placement;

import io.github.disclosurereport.ingest.internal.lexicon.FormLine;
import io.github.disclosurereport.ingest.internal.lexicon.TableLabels;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the heads of columns say in a table that lost its grid. */
final class FlatTableHeaders {

    /** Heads of columns that publishers add. No label of the form has these words. */
    private static final Pattern FOREIGN = Pattern.compile("小计|备注|其中|序号");

    private final TableLabels labels;
    private boolean oneMore;
    private boolean subtotal;
    private boolean inOtherOrder;
    private boolean fewer;

    FlatTableHeaders(TableLabels labels) {
        this.labels = labels;
    }

    /**
     * Looks at labels that stand before figures.
     *
     * @param heads the labels, without that of the line
     * @param first whether no line stands before them: one that the form does not print means a column more then
     */
    void judge(List<CellText> heads, boolean first) {
        judgeColumns(heads, first);
        List<String> keys = behindLines(heads.stream().map(CellText::key).toList());
        if (keys.stream().anyMatch(labels.headOrder()::isHead)) {
            boolean printed = labels.headOrder().endWithBlock(keys);
            inOtherOrder = !printed && labels.headOrder().isOther(keys);
            fewer = !printed && labels.headOrder().lacksAny(keys);
        }
    }

    /** Looks only for columns that the form does not print. Their heads may be broken. */
    void judgeColumns(List<CellText> heads, boolean first) {
        String words = heads.stream().map(CellText::text).collect(Collectors.joining());
        oneMore |= first && FOREIGN.matcher(LabelNormalizer.fold(words)).find();
        subtotal |= first && words.contains("小计");
    }

    /** The heads of a line's columns, each cut or whole, if all stand there one after another: then 上一年 is one of the form's. */
    static List<CellText> columns(FormLine line, List<CellText> heads) {
        int printed = line.cells().size();
        for (int from = 0; from + printed <= heads.size(); from++) {
            int agreed = 0;
            while (agreed < printed
                    && line.columns().begins(agreed, heads.get(from + agreed).key())) {
                agreed++;
            }
            if (agreed == printed) {
                return heads.subList(from, from + printed);
            }
        }
        return List.of();
    }

    /** What stands behind the labels of lines that have no figures: before them stand the heads of another block. */
    private List<String> behindLines(List<String> keys) {
        int from = keys.size();
        while (from > 0 && !labels.isLine(keys.get(from - 1))) {
            from--;
        }
        return keys.subList(from, keys.size());
    }

    /** Whether there is a column that the form does not print. */
    boolean isOneMore() {
        return oneMore;
    }

    /** Whether one of those is 小计. */
    boolean haveSubtotal() {
        return subtotal;
    }

    /** Whether the last heads stand in another order than printed. */
    boolean areInOtherOrder() {
        return inOtherOrder;
    }

    /** Whether the last heads lack a column that the form prints: or their words are broken. */
    boolean areFewer() {
        return fewer;
    }
}
