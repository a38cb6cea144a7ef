package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.SpanGrid;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table as it is read. Cells merged downwards are all there, each saying whether it begins a merged one or goes on with it. */
final class DocxTable {

    private enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    /**
     * A cell.
     *
     * @param column its first column, from 0
     * @param span the columns that it covers
     * @param merge its part in a cell merged downwards
     * @param flow what it holds
     */
    private record Cell(int column, int span, Merge merge, DocxFlow flow) {
        int end() {
            return column + span;
        }
    }

    private final DocxBlocks document;
    private final List<List<Cell>> rows = new ArrayList<>();

    DocxTable(DocxBlocks document) {
        this.document = document;
    }

    void read(OoxmlCursor xml) {
        while (xml.child()) {
            if (document.isTooDeep(xml)) {
                continue;
            }
            switch (xml.name()) {
                case "tr" -> row(xml);
                case "sdt", "sdtContent", "customXml" -> read(xml);
                case "ins", "moveTo" -> {
                    document.found(NoteCode.REVISIONS);
                    read(xml);
                }
                default -> xml.skip();
            }
        }
    }

    private void row(OoxmlCursor xml) {
        if (rows.size() >= document.limits().rows()) {
            document.found(NoteCode.LIMIT_TABLE_SIZE);
            xml.skip();
            return;
        }
        List<Cell> row = new ArrayList<>();
        if (cells(xml, row)) {
            rows.add(row);
        }
    }

    /** Reads the cells of a row; false if the row is deleted or hidden. */
    private boolean cells(OoxmlCursor xml, List<Cell> row) {
        boolean shown = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "trPr" -> shown = properties(xml.as(CTTrPr.class, CTTrPr.type), row);
                case "tc" -> cell(xml, row);
                case "sdt", "sdtContent", "customXml" -> {
                    if (!document.isTooDeep(xml)) {
                        shown &= cells(xml, row);
                    }
                }
                default -> xml.skip();
            }
        }
        return shown;
    }

    private boolean properties(CTTrPr properties, List<Cell> row) {
        if (properties.sizeOfGridBeforeArray() > 0) {
            int columns = columns(properties.getGridBeforeList().get(0), 0);
            if (columns > 0) {
                row.add(new Cell(0, columns, Merge.NONE, new DocxFlow()));
            }
        }
        if (properties.isSetIns() || properties.isSetDel()) {
            document.found(NoteCode.REVISIONS);
        }
        boolean hidden = properties.getHiddenList().stream().anyMatch(POIXMLUnits::parseOnOff);
        if (hidden) {
            document.found(NoteCode.HIDDEN);
        }
        return !hidden && !properties.isSetDel();
    }

    /** A number of columns, no more than are read; what is beyond all sense is as many as that. */
    private int columns(CTDecimalNumber number, int least) {
        int most = document.limits().columns();
        return Math.max(least, Math.min(DocxStyle.number(number, most), most));
    }

    private void cell(OoxmlCursor xml, List<Cell> row) {
        int column = row.isEmpty() ? 0 : row.get(row.size() - 1).end();
        if (column >= document.limits().columns()) {
            document.found(NoteCode.LIMIT_TABLE_SIZE);
            xml.skip();
            return;
        }
        DocxFlow flow = new DocxFlow();
        int span = 1;
        Merge merge = Merge.NONE;
        while (xml.child()) {
            if (!xml.name().equals("tcPr")) {
                document.child(xml, flow);
                continue;
            }
            CTTcPr properties = xml.as(CTTcPr.class, CTTcPr.type);
            if (properties.isSetGridSpan()) {
                span = columns(properties.getGridSpan(), 1);
            }
            if (properties.isSetVMerge()) {
                merge = properties.getVMerge().getVal() == STMerge.RESTART ? Merge.BEGINS : Merge.GOES_ON;
            }
        }
        row.add(new Cell(column, span, merge, flow));
    }

    /** Whether it lays out the page: it holds tables, or is but one column. */
    boolean isLayout() {
        return rows.stream().allMatch(row -> row.size() < 2)
                || rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.flow().holdsTable());
    }

    /** What its cells hold, one after another. */
    List<Block> content() {
        List<Block> content = new ArrayList<>();
        rows.forEach(row -> row.forEach(cell -> content.addAll(cell.flow().blocks())));
        return content;
    }

    Grid grid(int number) {
        Map<Cell, Integer> heights = heights();
        SpanGrid grid = new SpanGrid(number, rows.size(), document.limits().columns());
        for (List<Cell> row : rows) {
            grid.row();
            for (Cell cell : row) {
                int height = heights.getOrDefault(cell, 0);
                if (height > 0) {
                    grid.cell(cell.flow().cell(), height, cell.span());
                }
            }
            grid.endRow();
        }
        return grid.build();
    }

    /** How many rows each cell covers; a cell that goes on with one above it, just as wide, is not among them. */
    private Map<Cell, Integer> heights() {
        Map<Cell, Integer> heights = new HashMap<>();
        Map<Integer, Cell> merged = new HashMap<>();
        for (List<Cell> row : rows) {
            Map<Integer, Cell> mergedHere = new HashMap<>();
            for (Cell cell : row) {
                Cell above = merged.get(cell.column());
                if (cell.merge() == Merge.GOES_ON && above != null && above.span() == cell.span()) {
                    heights.merge(above, 1, Integer::sum);
                    mergedHere.put(cell.column(), above);
                } else {
                    heights.put(cell, 1);
                    if (cell.merge() == Merge.BEGINS) {
                        mergedHere.put(cell.column(), cell);
                    }
                }
            }
            merged = mergedHere;
        }
        return heights;
    }
}
