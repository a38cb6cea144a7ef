package io.github.disclosurereport.ingest;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import java.util.List;

/** Writes a report as converters write Markdown: headings, and pipe tables in which a span's words stand in its first column. */
final class MarkdownText {

    private MarkdownText() {}

    static String of(AnnualReport report) {
        StringBuilder text = new StringBuilder("# " + report.cover().title() + "\n\n");
        paragraph(text, report.cover().preamble().text());
        for (SectionText section : report.sections()) {
            paragraph(text, "## " + section.heading());
            if (section.section().hasTable()) {
                table(text, Form.of(report.edition()).table(section.section()), report);
            }
            paragraph(text, section.narrative().text());
        }
        paragraph(text, report.cover().organ().name());
        report.cover()
                .signed()
                .ifPresent(date -> paragraph(
                        text, date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"));
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(words).append("\n\n");
        }
    }

    /** Columns under a span from an earlier row are left empty, as Markdown has no other way to say it. */
    private static void table(StringBuilder text, FormTable table, AnnualReport report) {
        List<PrintedRow> rows = table.rows();
        int columns =
                rows.get(0).cells().stream().mapToInt(PrintedCell::colSpan).sum();
        int[] covered = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            text.append('|');
            for (PrintedCell cell : rows.get(r).cells()) {
                for (; covered[column] > 0; column++) {
                    covered[column]--;
                    text.append("  |");
                }
                text.append(' ').append(words(cell, report)).append(" |");
                for (int c = 0; c < cell.colSpan(); c++) {
                    covered[column++] = cell.rowSpan() - 1;
                    text.append(c == 0 ? "" : "  |");
                }
            }
            for (; column < columns; column++) {
                covered[column]--;
                text.append("  |");
            }
            text.append('\n').append(r == 0 ? "|" + "---|".repeat(columns) + "\n" : "");
        }
        text.append('\n');
    }

    private static String words(PrintedCell printed, AnnualReport report) {
        return printed.cell().map(cell -> figure(report, cell)).orElse(printed.label());
    }

    private static String figure(AnnualReport report, Cell cell) {
        return report.get(cell) instanceof Amount amount && amount.isNumber()
                ? amount.value().toPlainString()
                : report.get(cell).toString();
    }
}
