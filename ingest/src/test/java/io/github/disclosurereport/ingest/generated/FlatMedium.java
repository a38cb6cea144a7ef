package io.github.disclosurereport.ingest.generated;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Text that a crawler flattened: a cell a line with bars behind, with bars on lines of their own, or with nothing between; or a row a
 * line, filled up with bars to the width of its table, or with tabs between cells.
 */
enum FlatMedium implements Medium {
    FLAT_TRAILING_BARS,
    FLAT_LONE_BARS,
    FLAT_BARE,
    FLAT_PADDED_ROWS,
    FLAT_TABBED_ROWS;

    @Override
    public boolean padsRows() {
        return this == FLAT_PADDED_ROWS;
    }

    @Override
    public Grid grid() {
        return this == FLAT_BARE || isTabbed() ? Grid.WORDS : Grid.BARS;
    }

    @Override
    public boolean isTabbed() {
        return this == FLAT_TABBED_ROWS;
    }

    @Override
    public byte[] write(Paper paper, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (Item item : paper.items()) {
            if (item instanceof Item.Line line) {
                text.append(line.text()).append('\n');
            } else if (item instanceof Item.Sheet sheet) {
                Table table = sheet.table();
                table.rows().forEach(row -> {
                    switch (this) {
                        case FLAT_PADDED_ROWS -> padded(text, row, table.width());
                        case FLAT_TABBED_ROWS -> text.append(tabbed(row)).append('\n');
                        default -> row(text, row);
                    }
                });
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(StringBuilder text, Row row) {
        int fillers = row.width() - row.slots().size();
        for (int i = 0; i < row.slots().size(); i++) {
            String words = row.slots().get(i).text();
            boolean last = i == row.slots().size() - 1;
            switch (this) {
                case FLAT_TRAILING_BARS ->
                    text.append(words)
                            .append(!last ? " |\n" : fillers == 0 ? "\n" : " | " + "|".repeat(fillers) + "\n");
                case FLAT_LONE_BARS ->
                    text.append(words).append(Losses.isBlank(row.slots().get(i)) ? "|\n" : "\n|\n");
                default -> text.append(words).append('\n');
            }
        }
    }

    private static void padded(StringBuilder text, Row row, int width) {
        row.slots().forEach(slot -> text.append(slot.text()).append(" | "));
        text.append("|".repeat(width - row.slots().size())).append('\n');
    }

    private static String tabbed(Row row) {
        return row.slots().stream().map(Slot::text).collect(Collectors.joining("\t"));
    }
}
