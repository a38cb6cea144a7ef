package io.github.disclosurereport.ingest;

import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.PrintedBlock;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import java.util.List;

/** Writes a report as a well-formed page: one table a form table, heads in thead, one tbody a block, spans as printed. */
final class HtmlPage {

    private HtmlPage() {}

    static String of(AnnualReport report) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>"
                + report.cover().title() + "</title></head><body><main><h1>"
                + report.cover().title() + "</h1>\n");
        prose(html, report.cover().preamble());
        for (SectionText section : report.sections()) {
            html.append("<section><h2>").append(section.heading()).append("</h2>\n");
            if (section.section().hasTable()) {
                html.append("<table>\n<caption>").append(section.heading()).append("</caption>\n");
                Form.of(report.edition())
                        .table(section.section())
                        .blocks()
                        .forEach(block -> block(html, block, report));
                html.append("</table>\n");
            }
            prose(html, section.narrative());
            html.append("</section>\n");
        }
        html.append("<footer><p>").append(report.cover().organ().name()).append("</p>");
        report.cover()
                .signed()
                .ifPresent(date -> html.append(
                        "<p>%d年%d月%d日</p>".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
        return html.append("</footer></main></body></html>\n").toString();
    }

    private static void block(StringBuilder html, PrintedBlock block, AnnualReport report) {
        html.append("<tbody>\n");
        rows(html, block.head(), report);
        rows(html, block.body(), report);
        html.append("</tbody>\n");
    }

    private static void rows(StringBuilder html, List<PrintedRow> rows, AnnualReport report) {
        for (PrintedRow row : rows) {
            html.append("<tr>");
            row.cells().forEach(cell -> cell(html, cell, report));
            html.append("</tr>\n");
        }
    }

    private static void cell(StringBuilder html, PrintedCell cell, AnnualReport report) {
        String tag = cell.isHeader() ? "th" : "td";
        html.append('<').append(tag);
        html.append(cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "");
        html.append(cell.colSpan() > 1 ? " colspan=\"" + cell.colSpan() + "\"" : "");
        html.append('>').append(cell.cell().map(one -> figure(report, one)).orElse(cell.label()));
        html.append("</").append(tag).append('>');
    }

    private static String figure(AnnualReport report, io.github.disclosurereport.form.Cell cell) {
        return report.get(cell) instanceof io.github.disclosurereport.figure.Amount amount && amount.isNumber()
                ? amount.value().toPlainString()
                : report.get(cell).toString();
    }

    private static void prose(StringBuilder html, Narrative narrative) {
        for (Block block : narrative.blocks()) {
            if (block instanceof Heading heading) {
                html.append("<h3>").append(heading.text()).append("</h3>\n");
            } else if (block instanceof Paragraph paragraph) {
                html.append("<p>").append(paragraph.text()).append("</p>\n");
            }
        }
    }
}
