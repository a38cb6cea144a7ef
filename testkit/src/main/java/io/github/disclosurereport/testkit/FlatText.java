package io.github.disclosurereport.testkit;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Narrative;
import java.time.LocalDate;

/** Writes a report as a crawler leaves a web page: a table cell a line, "|" between them, spans as empty fillers at the row's end. */
public final class FlatText {

    private FlatText() {}

    /**
     * The flattened text.
     *
     * @param report the report
     * @return lines separated by line feeds
     */
    public static String of(AnnualReport report) {
        StringBuilder text = new StringBuilder();
        line(text, report.cover().title());
        prose(text, report.cover().preamble());
        for (SectionText section : report.sections()) {
            line(text, section.heading());
            if (section.section().hasTable()) {
                table(text, Form.of(report.edition()).table(section.section()), report);
            }
            prose(text, section.narrative());
        }
        line(text, report.cover().organ().name());
        report.cover().signed().ifPresent(date -> line(text, date(date)));
        return text.toString();
    }

    private static void table(StringBuilder text, FormTable table, AnnualReport report) {
        for (PrintedRow row : table.rows()) {
            int used = 0;
            for (PrintedCell cell : row.cells()) {
                text.append(used == 0 ? "" : " |\n");
                text.append(cell.cell().map(c -> figure(report, c)).orElse(cell.label()));
                used++;
            }
            int width = row.cells().stream().mapToInt(PrintedCell::colSpan).sum();
            line(text, used == width ? "" : " | " + "|".repeat(width - used));
        }
    }

    private static String figure(AnnualReport report, Cell cell) {
        return report.get(cell).toString();
    }

    private static void prose(StringBuilder text, Narrative narrative) {
        if (!narrative.isEmpty()) {
            line(text, narrative.text());
        }
    }

    private static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
