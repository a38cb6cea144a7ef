package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import java.util.ArrayList;
import java.util.List;

/** Blocks for tests. */
public final class Blocks {

    private Blocks() {}

    /** A text, a block a line. */
    public static List<Block> lines(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block.Text(line, 0, new SourcePlace.InText(blocks.size() + 1, 1)));
        }
        return blocks;
    }

    /** A table of rows, cells parted by "|". */
    public static Block.Table table(int number, String... rows) {
        SpanGrid grid = new SpanGrid(number, rows.length, 20);
        for (String row : rows) {
            grid.row();
            for (String cell : row.split("\\|", -1)) {
                grid.cell(cell, 1, 1);
            }
            grid.endRow();
        }
        return new Block.Table(grid.build(), new SourcePlace.InText(1, 1));
    }

    /** The words of blocks of text. */
    public static List<String> words(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        blocks.forEach(block -> words.add(block instanceof Block.Text text ? text.text() : "#"));
        return words;
    }
}
