package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Rows and columns that the form does not print. */
final class Extras {

    /** Larger than any figure of a sample, so that it cannot pass for one. */
    private static final int STRAY = 7_000_000;

    private static final List<String> LINES = List.of("其他主动公开文件", "小计", "其中：网上申请", "街道上报数");
    private static final List<String> COLUMNS = List.of("小计", "备注", "其中网上办理");

    private Extras() {}

    private static String stray(Paper paper, SplittableRandom random) {
        String number = Integer.toString(STRAY + random.nextInt(1_000_000));
        paper.truth().stray(number);
        return number;
    }

    /** A row with figures of its own right after one of the form's, with as many figures. */
    static void row(Table table, Paper paper, SplittableRandom random) {
        if (table.section() == Section.DISPUTES) {
            return;
        }
        Row before = table.body().get(random.nextInt(table.body().size()));
        List<Slot> slots = new ArrayList<>();
        Slot last = before.labels().get(before.labels().size() - 1);
        slots.add(new Slot(FigureQuirk.pick(LINES, random), 1, last.colSpan(), Optional.empty()));
        for (Slot figure : before.figures()) {
            slots.add(new Slot(stray(paper, random), 1, figure.colSpan(), Optional.empty()));
        }
        table.insert(table.rows().indexOf(before) + 1, new Row(false, slots));
    }

    /**
     * A column before the last of a block, with numbers or without. Words that came one after another do not tell which figure is
     * the extra one; nor do numbers under a head that spans several columns.
     */
    static void column(Table table, Paper paper, SplittableRandom random) {
        if (table.section() != Section.REQUESTS) {
            return;
        }
        String title = FigureQuirk.pick(COLUMNS, random);
        boolean first = true;
        for (Row row : table.rows()) {
            List<Slot> slots = row.slots();
            if (first) {
                widen(row);
                first = false;
            } else if (row.isHead() && row.width() > 2 && slots.get(0).rowSpan() > 1) {
                slots.add(slots.size() - 1, new Slot(title, 2, 1, Optional.empty()));
            } else if (!row.figures().isEmpty()) {
                slots.add(slots.size() - 1, Slot.label(stray(paper, random)));
            }
        }
    }

    /** The head over all columns covers one more. */
    private static void widen(Row row) {
        Slot over = row.slots().get(row.slots().size() - 1);
        over.widen(over.colSpan() + 1);
    }

    /** A first column that counts the rows with figures; heads and captions begin one column later. */
    static void serialNumbers(Table table) {
        int number = 0;
        int height = 0;
        for (Row row : table.rows()) {
            List<Slot> slots = row.slots();
            if (!row.figures().isEmpty()) {
                slots.add(0, Slot.label(Integer.toString(++number)));
            } else if (slots.size() == 1 && height == 0) {
                slots.get(0).widen(slots.get(0).colSpan() + 1);
            } else if (height == 0) {
                height = slots.get(0).rowSpan();
                slots.add(0, new Slot("序号", height, 1, Optional.empty()));
            }
            height = Math.max(0, height - 1);
        }
    }

    /** A first row with a title over all columns. */
    static void title(Table table) {
        int width = table.rows().get(0).width();
        String title = table.section().title() + "统计表（单位：件）";
        table.rows().add(0, new Row(true, List.of(new Slot(title, 1, width, Optional.empty()))));
    }

    /** A row that a page does not show, with other figures. */
    static void hiddenRow(Table table, SplittableRandom random) {
        Row shown = table.body().get(random.nextInt(table.body().size()));
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : shown.slots()) {
            String words = slot.isLabel() ? slot.text() : "999";
            slots.add(new Slot(words, slot.rowSpan(), slot.colSpan(), Optional.empty()));
        }
        Row hidden = new Row(false, slots);
        hidden.hide();
        table.rows().add(table.rows().indexOf(shown), hidden);
    }
}
