package io.github.disclosurereport.ingest.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tables as converters write them: the words of a span in its first square only, or in every square of it; as Markdown, or without its
 * rule below the heads and with bars or tabs between squares alone.
 */
enum MarkdownMedium implements Medium {
    MARKDOWN_FIRST_SQUARE,
    MARKDOWN_EVERY_SQUARE,
    BARS_EVERY_SQUARE,
    TABS_EVERY_SQUARE;

    @Override
    public Grid grid() {
        return Grid.CELLS;
    }

    @Override
    public boolean repeatsSpans() {
        return this != MARKDOWN_FIRST_SQUARE;
    }

    @Override
    public boolean mayFillRows() {
        return !isMarkdown();
    }

    @Override
    public byte[] write(Paper paper, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (Item item : paper.items()) {
            if (item instanceof Item.Line line && !isMarkdown()) {
                text.append(line.text()).append('\n');
            } else if (item instanceof Item.Line line) {
                text.append("#".repeat(line.level())).append(line.level() > 0 ? " " : "");
                text.append(line.text()).append("\n\n");
            } else if (item instanceof Item.Sheet sheet) {
                table(text, sheet.table());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean isMarkdown() {
        return this == MARKDOWN_FIRST_SQUARE || this == MARKDOWN_EVERY_SQUARE;
    }

    private void table(StringBuilder text, Table table) {
        List<List<String>> squares = squares(table);
        if (!isMarkdown()) {
            String between = this == BARS_EVERY_SQUARE ? " | " : "\t";
            squares.forEach(row ->
                    text.append(String.join(between, row).replace("<br>", "")).append('\n'));
            text.append('\n');
            return;
        }
        for (int r = 0; r < squares.size(); r++) {
            text.append("| ").append(String.join(" | ", squares.get(r))).append(" |\n");
            text.append(r == 0 ? "|" + "---|".repeat(squares.get(r).size()) + "\n" : "");
        }
        text.append('\n');
    }

    private List<List<String>> squares(Table table) {
        List<List<Integer>> columns = table.columns();
        List<List<String>> squares = new ArrayList<>();
        table.rows().forEach(row -> squares.add(new ArrayList<>()));
        for (int r = 0; r < squares.size(); r++) {
            List<Slot> slots = table.rows().get(r).slots();
            for (int i = 0; i < slots.size(); i++) {
                Slot slot = slots.get(i);
                int column = columns.get(r).get(i);
                for (int below = r; below < Math.min(squares.size(), r + slot.rowSpan()); below++) {
                    for (int c = column; c < column + slot.colSpan(); c++) {
                        boolean first = below == r && c == column;
                        set(squares.get(below), c, first || repeatsSpans() ? slot.text() : "");
                    }
                }
            }
        }
        return squares;
    }

    private static void set(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text.replace("\n", "<br>").replace("|", "\\|"));
    }
}
