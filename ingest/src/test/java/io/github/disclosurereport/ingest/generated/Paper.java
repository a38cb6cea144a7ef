package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedBlock;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report laid out on paper, as the form prints it, before quirks and before any medium. */
final class Paper {

    private final AnnualReport report;
    private final Truth truth;
    private final List<Item> items = new ArrayList<>();

    private Paper(AnnualReport report) {
        this.report = report;
        this.truth = new Truth(report);
    }

    static Paper of(AnnualReport report) {
        Paper paper = new Paper(report);
        paper.items.add(new Item.Line(report.cover().title(), 1));
        paper.prose(report.cover().preamble());
        for (SectionText section : report.sections()) {
            paper.items.add(new Item.Line(section.heading(), 2));
            if (section.section().hasTable()) {
                FormTable table = Form.of(report.edition()).table(section.section());
                paper.items.add(new Item.Sheet(paper.table(table)));
            }
            paper.prose(section.narrative());
        }
        paper.items.add(new Item.Line(report.cover().organ().name(), 0));
        report.cover()
                .signed()
                .ifPresent(date -> paper.items.add(new Item.Line(
                        "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), 0)));
        return paper;
    }

    private void prose(Narrative narrative) {
        for (Block block : narrative.blocks()) {
            if (block instanceof Heading heading) {
                items.add(new Item.Line(heading.text(), 3));
            } else if (block instanceof Paragraph paragraph) {
                items.add(new Item.Line(paragraph.text(), 0));
            }
        }
    }

    private Table table(FormTable table) {
        List<Row> rows = new ArrayList<>();
        for (PrintedBlock block : table.blocks()) {
            block.head().forEach(row -> rows.add(row(row, true)));
            block.body().forEach(row -> rows.add(row(row, false)));
        }
        return new Table(table.section(), rows);
    }

    private Row row(PrintedRow row, boolean head) {
        List<Slot> slots = row.cells().stream()
                .map(one -> new Slot(
                        one.cell().map(this::words).orElse(one.label()), one.rowSpan(), one.colSpan(), one.cell()))
                .toList();
        return new Row(head, slots);
    }

    /** The figure as it is printed, and of an amount what the head of its column tells: 万元 in the 2021 edition, no unit before. */
    private String words(Cell cell) {
        if (!(report.get(cell) instanceof Amount amount) || !amount.isNumber()) {
            return report.get(cell).toString();
        }
        truth.expect(cell, Amount.of(amount.value(), Amounts.printedUnit(report.edition())));
        return amount.value().toPlainString();
    }

    AnnualReport report() {
        return report;
    }

    Truth truth() {
        return truth;
    }

    List<Item> items() {
        return items;
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        items.forEach(item -> {
            if (item instanceof Item.Sheet sheet) {
                tables.add(sheet.table());
            }
        });
        return tables;
    }

    /** The first table of a section; empty if a quirk took it away. */
    Optional<Table> table(Section section) {
        return tables().stream().filter(table -> table.section() == section).findFirst();
    }

    /** Where a table stands among the items. */
    int indexOf(Table table) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Sheet sheet && sheet.table().equals(table)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such table on this paper");
    }

    /** Where the heading of a section stands. */
    int indexOf(Section section) {
        int at = -1;
        int sections = 0;
        for (int i = 0; i < items.size() && at < 0; i++) {
            if (items.get(i) instanceof Item.Line line && line.level() == 2 && sections++ == section.ordinal()) {
                at = i;
            }
        }
        return at;
    }
}
