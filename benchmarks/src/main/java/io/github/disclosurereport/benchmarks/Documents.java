package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.form.PrintedRow;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Documents to read: the figures of one city in the shapes in which such reports are published. */
public enum Documents {
    /** Tables and paragraphs, nothing else. */
    PLAIN_HTML,
    /** The same as a word processor saves it: every cell a paragraph with spans and styles of its own. */
    WORD_HTML,
    /** The plain page inside a portal: scripts, menus, lists of other documents. */
    PORTAL_HTML,
    /** What crawlers leave: a cell a line. */
    FLAT_TEXT,
    /** What converters write: pipe tables. */
    MARKDOWN;

    private static final int ENTRIES = 400;

    /** The document in UTF-8. */
    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        AnnualReport report = SampleReports.city2025();
        return switch (this) {
            case PLAIN_HTML -> page(report, "", "<td%s>%s</td>");
            case WORD_HTML -> page(report, "", WORD_CELL);
            case PORTAL_HTML -> page(report, entries(), "<td%s>%s</td>");
            case FLAT_TEXT -> FlatText.of(report);
            case MARKDOWN -> markdown(report);
        };
    }

    private static final String WORD_CELL = """
            <td%s valign=center style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;height:22.7pt'>
            <p class=MsoNormal align=center style='text-align:center;line-height:150%%'><span lang=EN-US
            style='font-size:10.5pt;font-family:"Times New Roman",serif'><span style='color:black'>%s</span><o:p></o:p></span></p></td>
            """;

    private static String page(AnnualReport report, String around, String cell) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
        html.append(report.cover().title()).append("</title></head>\n<body>\n").append(around);
        html.append("<div id=\"zoom\"><h1>").append(report.cover().title()).append("</h1>\n");
        html.append("<p>").append(report.cover().preamble().text()).append("</p>\n");
        for (SectionText section : report.sections()) {
            html.append("<p><b>").append(section.heading()).append("</b></p>\n");
            if (section.section().hasTable()) {
                html.append("<table border=1>\n");
                for (PrintedRow row : table(report, section).rows()) {
                    html.append("<tr>");
                    row.cells().forEach(one -> html.append(cell.formatted(spans(one), words(report, one))));
                    html.append("</tr>\n");
                }
                html.append("</table>\n");
            }
            html.append("<p>").append(section.narrative().text()).append("</p>\n");
        }
        html.append("<p>").append(report.cover().organ().name()).append("</p>\n<p>2026年1月30日</p></div>\n");
        return html.append(around).append("</body></html>\n").toString();
    }

    private static FormTable table(AnnualReport report, SectionText section) {
        return Form.of(report.edition()).table(section.section());
    }

    private static String spans(PrintedCell cell) {
        return (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
                + (cell.colSpan() > 1 ? " colspan=\"" + cell.colSpan() + "\"" : "");
    }

    private static String words(AnnualReport report, PrintedCell cell) {
        return cell.cell().map(one -> report.get(one).toString()).orElse(cell.label());
    }

    private static String entries() {
        StringBuilder menu =
                new StringBuilder("<script>var portal = {menu: 1, share: 2};</script>\n<ul class=\"menu\">\n");
        for (int i = 0; i < ENTRIES; i++) {
            menu.append("<li><a href=\"/art/2025/")
                    .append(i)
                    .append(".html\" title=\"\">关于第")
                    .append(i);
            menu.append("号建议的答复</a><span class=\"date\">2025-03-")
                    .append(10 + i % 20)
                    .append("</span></li>\n");
        }
        return menu.append("</ul>\n").toString();
    }

    private static String markdown(AnnualReport report) {
        StringBuilder text = new StringBuilder("# " + report.cover().title() + "\n\n");
        for (SectionText section : report.sections()) {
            text.append("## ").append(section.heading()).append("\n\n");
            if (section.section().hasTable()) {
                pipes(text, table(report, section).rows(), report);
            }
            text.append('\n').append(section.narrative().text()).append("\n\n");
        }
        return text + report.cover().organ().name() + "\n\n2026年1月30日\n";
    }

    /** A cell stands in the first of the squares that it covers; the others are blank. */
    private static void pipes(StringBuilder text, List<PrintedRow> rows, AnnualReport report) {
        int columns =
                rows.get(0).cells().stream().mapToInt(PrintedCell::colSpan).sum();
        int[] covered = new int[columns];
        String rule = "|" + "---|".repeat(columns) + "\n";
        for (PrintedRow row : rows) {
            text.append('|');
            int next = 0;
            for (int column = 0; column < columns; column++) {
                if (covered[column] == 0 && next < row.cells().size()) {
                    PrintedCell cell = row.cells().get(next++);
                    Arrays.fill(covered, column, column + cell.colSpan(), cell.rowSpan());
                    text.append(words(report, cell));
                }
                covered[column]--;
                text.append('|');
            }
            text.append('\n').append(rule);
            rule = "";
        }
    }
}
