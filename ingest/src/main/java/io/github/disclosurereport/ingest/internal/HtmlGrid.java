package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An HTML table as a grid. */
final class HtmlGrid {

    private HtmlGrid() {}

    static Grid of(Element table, int number, ReadLimits limits, Set<NoteCode> cuts) {
        List<Element> all = table.getElementsByTag("tr").stream()
                .filter(row -> !isHidden(row, table))
                .toList();
        List<Element> rows = all.subList(0, Math.min(all.size(), limits.rows()));
        if (rows.size() < all.size()) {
            cuts.add(NoteCode.LIMIT_TABLE_SIZE);
        }
        SpanGrid grid = new SpanGrid(number, rows.size(), limits.columns());
        for (Element row : rows) {
            grid.row();
            for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                if (grid.isFull()) {
                    cuts.add(NoteCode.LIMIT_TABLE_SIZE);
                    break;
                }
                if ((cell.normalName().equals("td") || cell.normalName().equals("th")) && !HtmlText.isUnseen(cell)) {
                    grid.cell(HtmlMarks.cell(cell), span(cell, "rowspan", 1), Math.max(1, span(cell, "colspan", 1)));
                }
            }
            grid.endRow();
        }
        return grid.build();
    }

    private static boolean isHidden(Element row, Element table) {
        Element parent = row.parent();
        return HtmlText.isUnseen(row) || (parent != null && !parent.equals(table) && HtmlText.isUnseen(parent));
    }

    /** The number that a span attribute starts with, as browsers read it; far too large ones are cut off by the grid. */
    private static int span(Element cell, String name, int absent) {
        String text = cell.attr(name).strip();
        int digits = 0;
        while (digits < text.length() && digits < 6 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits == 0 ? absent : Integer.parseInt(text.substring(0, digits));
    }
}
