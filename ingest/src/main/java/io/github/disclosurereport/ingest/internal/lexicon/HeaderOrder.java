package io.github.disclosurereport.ingest.internal.lexicon;

import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedBlock;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The order of a table's heads, for tables that lost their grid: there the form's order is all that tells which figure is which, so
 * heads in another order must be seen. Heads that are broken over lines are not.
 */
public final class HeaderOrder {

    /**
     * Heads that stand beside each other and are as high as each other: those are read one after another.
     *
     * @param keys their keys, each once
     * @param again how often the block begins again with them
     */
    private record Row(List<String> keys, int again) {

        static Row of(List<String> keys, List<String> block) {
            Row row = new Row(keys, 0);
            return new Row(keys, row.stepsBack(block));
        }

        /** How often a head follows one that stands behind it, or is it. */
        int stepsBack(List<String> heads) {
            return steps(heads, false);
        }

        /** The same, not counting those behind a whole row: tables without spans repeat the heads that cover several rows. */
        int stepsBackWithin(List<String> heads) {
            return steps(heads, true);
        }

        private int steps(List<String> heads, boolean within) {
            int steps = 0;
            int before = -1;
            int run = 0;
            for (String head : heads) {
                int place = keys.indexOf(head);
                if (place >= 0) {
                    boolean whole = run == keys.size();
                    steps += place <= before && !(within && whole) ? 1 : 0;
                    run = place == 0 ? 1 : place == before + 1 && run > 0 ? run + 1 : 0;
                    before = place;
                }
            }
            return steps;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    /** For each block, the keys of the heads that tell columns, as they are read, repeated ones too. */
    private final List<List<String>> blocks = new ArrayList<>();

    private final Set<String> columns;
    /** All heads, captions included, with their numbers. */
    private final Set<String> heads = new HashSet<>();

    /**
     * The order of the heads of a table.
     *
     * @param table the table
     * @param columns the keys of heads that tell columns
     */
    HeaderOrder(FormTable table, Set<String> columns) {
        this.columns = columns;
        for (PrintedBlock block : table.blocks()) {
            List<String> all = block.head().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> LabelNormalizer.of(cell.label()))
                    .toList();
            block.head().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> heads.add(LabelNormalizer.numbered(cell.label())));
            blocks.add(columnsOf(all));
            block.head().forEach(row -> add(row, all));
        }
    }

    private List<String> columnsOf(List<String> keys) {
        return keys.stream().filter(columns::contains).toList();
    }

    /** Whether heads, read row by row, are just those of a block of the form: then lost spans do not matter. */
    public boolean isPrinted(List<String> keys) {
        return blocks.contains(columnsOf(keys));
    }

    /** Whether the last of the heads are just those of a block: words of a title before them do not matter. */
    public boolean endWithBlock(List<String> keys) {
        List<String> read = columnsOf(keys);
        return blocks.stream()
                .anyMatch(block -> !block.isEmpty()
                        && read.size() >= block.size()
                        && read.subList(read.size() - block.size(), read.size()).equals(block));
    }

    private void add(PrintedRow row, List<String> block) {
        Map<Integer, List<String>> byHeight = new TreeMap<>();
        for (PrintedCell cell : row.cells()) {
            List<String> keys = byHeight.computeIfAbsent(cell.rowSpan(), height -> new ArrayList<>());
            String key = LabelNormalizer.of(cell.label());
            if (!key.isEmpty() && !keys.contains(key)) {
                keys.add(key);
            }
        }
        byHeight.values().stream()
                .filter(keys -> keys.size() > 1)
                .map(keys -> Row.of(keys, block))
                .forEach(rows::add);
    }

    /** Whether a key is that of a head which has others beside it. */
    public boolean isHead(String key) {
        return rows.stream().anyMatch(row -> row.keys().contains(key));
    }

    /** Whether heads stand in another order than the form prints. Some may be missing. */
    public boolean isOther(List<String> heads) {
        return rows.stream().anyMatch(row -> row.stepsBackWithin(heads) > row.again());
    }

    /** Whether a label is a head or a caption: 总计, but not （七）总计. */
    public boolean isAnyHead(String label) {
        return heads.contains(LabelNormalizer.numbered(LabelNormalizer.withoutRemark(label)));
    }

    /** Whether heads, broken as they may be, are some of those of a block, but not all. */
    public boolean lacksAny(List<String> heads) {
        String broken = heads.stream().filter(head -> !isAnyHead(head)).collect(Collectors.joining());
        return blocks.stream()
                .filter(block -> block.stream().anyMatch(heads::contains))
                .anyMatch(block -> block.stream()
                        .anyMatch(head -> Collections.frequency(heads, head) < Collections.frequency(block, head)
                                && !broken.contains(head)));
    }
}
