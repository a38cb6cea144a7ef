package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Section;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Something else where the form wants a table or a row of figures. */
enum ShapeQuirk implements Quirk {
    MERGED_ROWS,
    MERGED_BLOCK,
    SENTENCE_FOR_A_TABLE,
    TRANSPOSED,
    ALL_BLANK;

    private static final List<String> MERGED = List.of("0", "无", "不涉及", "3", "");

    @Override
    public Group group() {
        return Group.TABLES;
    }

    @Override
    public boolean suits(Medium medium) {
        // A converter that knows no spans leaves the merged words in one square, and one that fills rows up leaves
        // blanks
        // behind them: nothing tells that they were merged.
        boolean merges = this == MERGED_ROWS || this == MERGED_BLOCK;
        return !(merges && (medium.grid() == Medium.Grid.CELLS || medium.padsRows()));
    }

    @Override
    public void spoil(Paper paper, SplittableRandom random) {
        if (this == SENTENCE_FOR_A_TABLE) {
            sentence(paper, random);
            return;
        }
        for (Table table : paper.tables()) {
            switch (this) {
                case MERGED_ROWS -> mergedRows(table, paper.truth(), random);
                case MERGED_BLOCK -> mergedBlock(table, paper.truth(), random);
                case TRANSPOSED -> transposed(table, paper);
                default -> table.figures().forEach(slot -> blank(slot, paper.truth()));
            }
        }
    }

    private static void blank(Slot slot, Truth truth) {
        slot.write("");
        truth.expectBlank(slot.cell().orElseThrow());
    }

    private static void mergedRows(Table table, Truth truth, SplittableRandom random) {
        for (Row row : table.body()) {
            if (row.figures().size() > 1 && random.nextInt(3) == 0) {
                String words = FigureQuirk.pick(MERGED, random);
                int width = row.figures().stream().mapToInt(Slot::colSpan).sum();
                merge(row, new Slot(words, 1, width, Optional.empty()), words, truth);
            }
        }
    }

    /** One cell over all rows of section 三 and all their columns; over both rows of the first block of section 二. */
    private static void mergedBlock(Table table, Truth truth, SplittableRandom random) {
        if (table.section() == Section.DISPUTES) {
            return;
        }
        boolean requests = table.section() == Section.REQUESTS;
        List<Row> rows = requests ? table.body() : table.body().subList(0, 2);
        String words = FigureQuirk.pick(MERGED, random);
        int width = rows.get(0).figures().stream().mapToInt(Slot::colSpan).sum();
        for (int r = rows.size() - 1; r > 0; r--) {
            drop(rows.get(r), words, truth);
        }
        merge(rows.get(0), new Slot(words, rows.size(), width, Optional.empty()), words, truth);
    }

    private static void merge(Row row, Slot merged, String words, Truth truth) {
        int labels = row.labels().size();
        drop(row, words, truth);
        row.slots().add(labels, merged);
        if (Digits.hasDigit(words)) {
            truth.stray(words);
        }
    }

    private static void drop(Row row, String words, Truth truth) {
        for (Slot slot : row.figures()) {
            if (words.isEmpty()) {
                truth.expectBlank(slot.cell().orElseThrow());
            } else {
                truth.undetermine(slot.cell().orElseThrow());
            }
        }
        row.slots().removeIf(slot -> !slot.isLabel());
    }

    private static void sentence(Paper paper, SplittableRandom random) {
        Section section = random.nextBoolean() ? Section.REQUESTS : Section.DISPUTES;
        Table table = paper.table(section).orElseThrow();
        table.figures().forEach(slot -> blank(slot, paper.truth()));
        paper.items().set(paper.indexOf(table), new Item.Line("本年度未收到政府信息公开申请，也没有因此发生的行政复议和行政诉讼。", 0));
    }

    private static void transposed(Table table, Paper paper) {
        if (table.section() != Section.PROACTIVE_DISCLOSURE) {
            paper.items().set(paper.indexOf(table), new Item.Sheet(table.transposed()));
        }
    }
}
