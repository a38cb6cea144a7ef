package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import java.util.List;
import java.util.SplittableRandom;

/** Where the unit of money stands: over the figure, beside it, in both places or in neither. */
enum MoneyQuirk implements Quirk {
    UNIT_IN_CELL,
    UNIT_IN_HEAD,
    UNIT_IN_BOTH,
    UNIT_IN_NEITHER,
    YUAN_IN_CELL;

    @Override
    public Group group() {
        return Group.FIGURES;
    }

    @Override
    public boolean suits(Medium medium) {
        return true;
    }

    @Override
    public void spoil(Paper paper, SplittableRandom random) {
        for (Table table : paper.tables()) {
            if (table.section() == Section.PROACTIVE_DISCLOSURE) {
                for (Slot slot : table.figures()) {
                    slot.cell()
                            .filter(Cell::isAmount)
                            .filter(cell -> Digits.isNumber(slot.text()))
                            .ifPresent(cell -> money(slot, head(table, cell, paper), cell, paper, random));
                }
            }
        }
    }

    /** The head over the amounts: the catalogue's label of that column. */
    private static Slot head(Table table, Cell cell, Paper paper) {
        String label = cell.column().label(paper.report().edition());
        return table.labels().stream()
                .filter(slot -> slot.text().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void money(Slot slot, Slot head, Cell cell, Paper paper, SplittableRandom random) {
        Amount amount = Amount.of(new java.math.BigDecimal(slot.text()), AmountUnit.TEN_THOUSAND_YUAN);
        String bare = head.text().replaceFirst("[（(].*", "");
        String stated = bare + FigureQuirk.pick(List.of("（单位：万元）", "(万元)", "（万元）"), random);
        switch (this) {
            case UNIT_IN_CELL -> {
                head.write(bare);
                slot.write(slot.text() + "万元");
            }
            case UNIT_IN_HEAD -> head.write(stated);
            case UNIT_IN_BOTH -> {
                head.write(stated);
                slot.write(slot.text() + "万元");
            }
            case YUAN_IN_CELL -> {
                amount = amount.in(AmountUnit.YUAN);
                slot.write(amount.value().toPlainString() + "元");
            }
            case UNIT_IN_NEITHER -> {
                head.write(bare);
                amount = Amount.of(amount.value(), AmountUnit.UNKNOWN);
            }
        }
        paper.truth().expect(cell, amount);
    }
}
