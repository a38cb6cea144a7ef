package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.internal.text.LabelQualifiers;
import java.util.List;
import java.util.Set;

/**
 * The columns over the figures of a line of the form, as a reader looks for them. Lines under the same columns share one object, so
 * that it is asked but once what the heads of a grid say of them.
 */
public final class FormColumns {

    /** Labels that lost their second line have at least so many characters left. */
    private static final int CUT = 3;

    /** For each column, the keys of its label. */
    private final List<Set<String>> keys;
    /** For each column, the keys of the label that must stand over it too; empty where the line has a label. */
    private final List<Set<String>> blocks;

    private FormColumns(List<Set<String>> keys, List<Set<String>> blocks) {
        this.keys = keys;
        this.blocks = blocks;
    }

    /** The columns of a line with a label. */
    static FormColumns of(List<Cell> cells) {
        return new FormColumns(
                keys(cells), cells.stream().map(cell -> Set.<String>of()).toList());
    }

    /** The columns of the row of section 四 as a whole, where a block stands over each. */
    static FormColumns underBlocks(List<Cell> cells) {
        return new FormColumns(
                keys(cells),
                cells.stream().map(cell -> FormLine.keys(cell.row())).toList());
    }

    private static List<Set<String>> keys(List<Cell> cells) {
        return cells.stream().map(cell -> FormLine.keys(cell.column())).toList();
    }

    public int size() {
        return keys.size();
    }

    /** Whether a key is the beginning of a column's label, and long enough to mean it. */
    public boolean begins(int index, String key) {
        if (key.length() >= CUT) {
            for (String own : keys.get(index)) {
                if (own.startsWith(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a head that is none of the form's has so many characters of a column's label that it may be meant for it. */
    public boolean resembles(int index, String key) {
        if (LabelQualifiers.arePart(key)) {
            return false;
        }
        for (String own : keys.get(index)) {
            long common = own.chars().filter(c -> key.indexOf(c) >= 0).count();
            if (2 * common >= own.length()
                    && key.length() <= own.length() + CUT
                    && !LabelQualifiers.areCompared(own, key)) {
                return true;
            }
        }
        return false;
    }

    /** Which column stands under the given heads, outermost first; -1 if the innermost say something else. */
    public int under(List<String> heads, TableLabels labels) {
        for (int h = heads.size() - 1; h >= 0; h--) {
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i).contains(heads.get(h)) && isUnderBlock(i, heads)) {
                    return i;
                }
            }
            if (labels.tellsColumns(heads.get(h))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isUnderBlock(int index, List<String> heads) {
        Set<String> block = blocks.get(index);
        for (String head : heads) {
            if (block.contains(head)) {
                return true;
            }
        }
        return block.isEmpty();
    }
}
