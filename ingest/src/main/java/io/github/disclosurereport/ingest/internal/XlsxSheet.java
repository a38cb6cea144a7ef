package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** What a sheet shows: its rows with the cells that hold something, and its merged regions. */
final class XlsxSheet {

    /** The most columns that the format has. */
    private static final int COLUMNS = 16_384;

    /**
     * A row that is shown.
     *
     * @param number its number, from 1
     * @param gapBefore whether rows without any cells lie before it
     * @param cells its cells that hold something, by column from 1, line feeds kept
     */
    record Row(int number, boolean gapBefore, NavigableMap<Integer, CellText> cells) {
        boolean isBlank() {
            return cells.isEmpty();
        }
    }

    /**
     * A merged region; all numbers count from 1 and are inclusive.
     *
     * @param top its first row
     * @param left its first column
     * @param bottom its last row
     * @param right its last column
     */
    record Region(int top, int left, int bottom, int right) {}

    private final String name;
    private final List<String> strings;
    private final XlsxStyles styles;
    private final ReadLimits limits;
    private final Set<NoteCode> found;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Row> rows = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int previous;
    private int filled;

    XlsxSheet(String name, List<String> strings, XlsxStyles styles, ReadLimits limits, Set<NoteCode> found) {
        this.name = name;
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
        this.found = found;
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    List<Region> regions() {
        return regions;
    }

    boolean isHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** Reads the sheet; at most so many cells that hold something. */
    void read(Xml xml, int mostCells) throws XMLStreamException {
        xml.child();
        while (xml.child()) {
            switch (xml.name()) {
                case "cols" -> columns(xml);
                case "sheetData" -> {
                    while (xml.child()) {
                        row(xml, mostCells);
                    }
                }
                case "mergeCells" -> {
                    while (xml.child()) {
                        merge(xml.attribute("ref", ""));
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
    }

    int filled() {
        return filled;
    }

    private void columns(Xml xml) throws XMLStreamException {
        while (xml.child()) {
            int first = xml.number("min", 0);
            int last = Math.min(xml.number("max", 0), COLUMNS);
            if (isYes(xml, "hidden") && first <= last) {
                hiddenColumns.set(first, last + 1);
            }
            xml.skip();
        }
    }

    private static boolean isYes(Xml xml, String attribute) {
        String value = xml.attribute(attribute, "0");
        return value.equals("1") || value.equals("true");
    }

    private void row(Xml xml, int mostCells) throws XMLStreamException {
        int number = xml.number("r", previous + 1);
        boolean hidden = isYes(xml, "hidden");
        boolean gap = number > previous + 1;
        NavigableMap<Integer, CellText> cells = new TreeMap<>();
        int column = 0;
        int present = 0;
        while (xml.child()) {
            column = XlsxAddress.column(xml.attribute("r", ""), column + 1);
            present++;
            cell(xml, number, column, cells, mostCells);
        }
        if (hidden) {
            // A hidden row parts nothing: what lies on both sides of it is seen together.
            found(NoteCode.HIDDEN, !cells.isEmpty());
            previous = gap ? previous : number;
        } else if (!cells.isEmpty()
                || (present > 0 && !rows.isEmpty() && !rows.get(rows.size() - 1).isBlank())) {
            rows.add(new Row(number, gap, cells));
            filled += cells.size();
            previous = number;
        }
    }

    private void cell(Xml xml, int row, int column, Map<Integer, CellText> cells, int most) throws XMLStreamException {
        SourcePlace place = new SourcePlace.InSheet(name, row, column);
        CellText text = XlsxCell.read(xml, strings, styles, place);
        if (Spacing.trim(text.text()).isEmpty()) {
            return;
        }
        if (hiddenColumns.get(column)) {
            found(NoteCode.HIDDEN, true);
        } else if (column > limits.columns()) {
            found(NoteCode.LIMIT_TABLE_SIZE, true);
        } else if (filled + cells.size() >= most) {
            found(NoteCode.LIMIT_CELLS, true);
        } else {
            cells.put(column, text);
        }
    }

    private void found(NoteCode code, boolean is) {
        if (is) {
            found.add(code);
        }
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        if (colon > 0 && regions.size() < limits.cells()) {
            String first = range.substring(0, colon);
            String last = range.substring(colon + 1);
            regions.add(new Region(
                    XlsxAddress.row(first),
                    XlsxAddress.column(first, 1),
                    XlsxAddress.row(last),
                    XlsxAddress.column(last, 1)));
        }
    }
}
