package io.github.disclosurereport.ingest.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Tables cut in two, as pages and converters do. */
final class Splits {

    /** How heads begin that a converter makes up. */
    static final String MADE_UP = "数据";

    private Splits() {}

    private static void putAfter(Table table, Table rest, Paper paper, List<String> between) {
        int at = paper.indexOf(table) + 1;
        for (String words : between) {
            paper.items().add(at++, new Item.Line(words, 0));
        }
        paper.items().add(at, new Item.Sheet(rest));
    }

    private static List<Row> headsBefore(Table table, Row row) {
        List<Row> heads = new ArrayList<>();
        for (Row one : table.rows().subList(0, table.rows().indexOf(row))) {
            if (!one.isHead()) {
                heads.clear();
            } else {
                heads.add(one.copy());
            }
        }
        return heads;
    }

    /** Cut between two rows with figures. */
    static void rows(Table table, Paper paper, boolean repeatHeads, List<String> between, SplittableRandom random) {
        if (table.body().size() < 2) {
            return;
        }
        Row first = table.body().get(random.nextInt(1, table.body().size()));
        int at = table.rows().indexOf(first);
        List<Row> heads = new ArrayList<>();
        for (int r = at - 1; r >= 0 && heads.isEmpty(); r--) {
            if (table.rows().get(r).isHead()) {
                heads.addAll(headsBefore(table, table.rows().get(r + 1)));
            }
        }
        // Where a block begins its heads stand in the second table already.
        boolean begins = table.rows().get(at - 1).isHead();
        Table rest = table.cut(begins ? at - heads.size() : at);
        if (repeatHeads && !begins) {
            rest.rows().addAll(0, heads);
        }
        putAfter(table, rest, paper, between);
    }

    /** The second part bears heads that a converter made up, the label of its own first line among them. */
    static void underMadeUpHeads(Table table, Paper paper) {
        Row first = table.body().get(4);
        Table rest = table.cut(table.rows().indexOf(first));
        List<Slot> head = new ArrayList<>();
        first.labels().forEach(slot -> head.add(new Slot(slot.text(), 1, slot.colSpan(), slot.cell())));
        for (int i = 1; i <= first.figures().size(); i++) {
            head.add(Slot.label(MADE_UP + i));
        }
        rest.rows().add(0, new Row(true, head));
        putAfter(table, rest, paper, List.of());
    }

    /** The page ends inside the label of a group: its beginning stands on one page, its end on the next. */
    static void groupLabel(Table table, Paper paper, SplittableRandom random) {
        List<Row> inside = new ArrayList<>();
        for (Row row : table.body()) {
            if (row.labels().size() == 1 && row.labels().get(0).colSpan() == 1) {
                inside.add(row);
            }
        }
        Row first = inside.get(random.nextInt(inside.size()));
        Table rest = table.cut(table.rows().indexOf(first));
        Slot carried = first.labels().get(first.labels().size() - 2);
        String whole = carried.text();
        int half = whole.length() / 2 + 1;
        for (Slot slot : table.labels()) {
            if (slot.text().equals(whole)) {
                slot.write(whole.substring(0, half));
            }
        }
        carried.write(whole.substring(half));
        putAfter(table, rest, paper, List.of());
    }

    /** One table for natural persons, another for the organizations and the total, each with all lines. */
    static void columns(Table table, Paper paper) {
        Table rest = table.copy();
        for (int r = 0; r < table.rows().size(); r++) {
            Row left = table.rows().get(r);
            Row right = rest.rows().get(r);
            if (left.figures().isEmpty()) {
                splitHead(left, right, r);
            } else {
                int labels = left.labels().size();
                left.slots().subList(labels + 1, left.slots().size()).clear();
                right.slots().remove(labels);
            }
        }
        putAfter(table, rest, paper, List.of());
    }

    /** The three rows of heads: corner and 申请人情况; 自然人, 法人或其他组织, 总计; the kinds of organizations. */
    private static void splitHead(Row left, Row right, int row) {
        switch (row) {
            case 0 -> {
                left.slots().get(1).widen(1);
                right.slots().get(1).widen(right.slots().get(1).colSpan() - 1);
            }
            case 1 -> {
                left.slots().subList(1, left.slots().size()).clear();
                right.slots().remove(0);
            }
            default -> left.slots().clear();
        }
    }
}
