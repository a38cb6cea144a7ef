package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An HTML table as a grid. */
final class HtmlGrid {

    private HtmlGrid() {}

    static Grid of(Element table, int number, ReadLimits limits, Set<NoteCode> cuts) {
        List<Element> all = rows(table);
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
                if ((cell.normalName().equals("td") || cell.normalName().equals("th"))
                        && !ElementVisibility.isUnseen(cell)) {
                    grid.cell(InlineMarkup.cell(cell), span(cell, "rowspan", 1), Math.max(1, span(cell, "colspan", 1)));
                }
            }
            grid.endRow();
        }
        return grid.build();
    }

    /** The rows that are seen. In a table that holds no other they stand in it or in one of its groups. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child = table.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (isRow(child)) {
                rows.add(child);
            } else if (!ElementVisibility.isUnseen(child)) {
                child.children().stream().filter(HtmlGrid::isRow).forEach(rows::add);
            }
        }
        return rows;
    }

    private static boolean isRow(Element element) {
        return element.normalName().equals("tr") && !ElementVisibility.isUnseen(element);
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
