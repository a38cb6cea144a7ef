package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;

/** Heads lost or spoilt. */
final class Heads {

    private Heads() {}

    /** The rows that cite an item of article 20. */
    static void dropCaptions(Table table) {
        if (table.section() == Section.PROACTIVE_DISCLOSURE) {
            table.rows().removeIf(row -> row.isHead() && row.slots().size() == 1);
        }
    }

    /** All rows of heads; of section 二 the captions stay, else nothing says that it is a table of the form. */
    static void drop(Table table, Truth truth) {
        if (table.section() == Section.PROACTIVE_DISCLOSURE) {
            table.figures().forEach(slot -> loseUnit(slot, truth));
            table.rows().removeIf(row -> row.isHead() && row.slots().size() > 1);
        } else {
            table.rows().removeIf(Row::isHead);
        }
    }

    /** The unit of an amount stood over it, unless the cell says it too. */
    private static void loseUnit(Slot slot, Truth truth) {
        Cell cell = slot.cell().orElseThrow();
        boolean stated = slot.text().contains(AmountUnit.YUAN.label());
        if (cell.isAmount() && !stated && truth.figure(cell) instanceof Amount amount && amount.isNumber()) {
            truth.expect(cell, Amount.of(amount.value(), AmountUnit.UNKNOWN));
        }
    }

    /** The second line of every head of counts in section 二 is lost, as 本年新 for 本年新制作数量. */
    static void halve(Table table) {
        if (table.section() == Section.PROACTIVE_DISCLOSURE) {
            for (Row row : table.rows()) {
                if (row.isHead() && row.slots().size() > 1 && isPlain(row)) {
                    row.slots().subList(1, row.slots().size()).stream()
                            .filter(slot -> !slot.text().contains("金额"))
                            .forEach(slot -> slot.write(slot.text().substring(0, 3)));
                }
            }
        }
    }

    private static boolean isPlain(Row row) {
        return row.slots().stream().allMatch(slot -> slot.colSpan() == 1);
    }

    /** Every character of a head is a word of its own. */
    static void shred(Table table) {
        if (table.section() == Section.DISPUTES) {
            table.labels()
                    .forEach(slot -> slot.write(String.join(" ", slot.text().split("", -1))));
        }
    }
}
