package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a sheet shows: its rows with the cells that hold something, and its merged regions. */
final class XlsxSheet {

    /**
     * A row that is shown.
     *
     * @param number its number, from 1
     * @param gapBefore whether rows without any cells lie before it
     * @param cells its cells that hold something, by column from 1, line feeds kept
     */
    record Line(int number, boolean gapBefore, NavigableMap<Integer, CellText> cells) {
        boolean isBlank() {
            return cells.isEmpty();
        }
    }

    private final XSSFSheet sheet;
    private final XlsxCell reader;
    private final ReadLimits limits;
    private final Set<NoteCode> found;
    private final Map<Integer, Boolean> hidden = new HashMap<>();
    private final List<Line> rows = new ArrayList<>();
    private int previous;
    private int filled;

    XlsxSheet(XSSFSheet sheet, XlsxCell reader, ReadLimits limits, Set<NoteCode> found) {
        this.sheet = sheet;
        this.reader = reader;
        this.limits = limits;
        this.found = found;
    }

    String name() {
        return sheet.getSheetName();
    }

    List<Line> rows() {
        return rows;
    }

    /** The merged regions, as POI has them: rows and columns count from 0. */
    List<CellRangeAddress> regions() {
        return sheet.getMergedRegions();
    }

    /** Whether a column, from 1, is hidden. POI searches for it each time, so that the answer is kept. */
    boolean isHidden(int column) {
        return hidden.computeIfAbsent(column, one -> sheet.isColumnHidden(one - 1));
    }

    int filled() {
        return filled;
    }

    /** Reads the sheet; at most so many cells that hold something. */
    void read(int mostCells) {
        for (Row row : sheet) {
            row(row, mostCells);
        }
    }

    private void row(Row row, int mostCells) {
        int number = row.getRowNum() + 1;
        boolean gap = number > previous + 1;
        NavigableMap<Integer, CellText> cells = new TreeMap<>();
        for (Cell cell : row) {
            cell((XSSFCell) cell, number, cells, mostCells);
        }
        if (row.getZeroHeight()) {
            // A hidden row parts nothing: what lies on both sides of it is seen together.
            found(NoteCode.HIDDEN, !cells.isEmpty());
            previous = gap ? previous : number;
        } else if (!cells.isEmpty()
                || (row.getPhysicalNumberOfCells() > 0
                        && !rows.isEmpty()
                        && !rows.get(rows.size() - 1).isBlank())) {
            rows.add(new Line(number, gap, cells));
            filled += cells.size();
            previous = number;
        }
    }

    private void cell(XSSFCell cell, int row, Map<Integer, CellText> cells, int most) {
        int column = cell.getColumnIndex() + 1;
        if (filled + cells.size() >= most && XlsxCell.holdsAnything(cell)) {
            found(NoteCode.LIMIT_CELLS, true);
            return;
        }
        CellText text = reader.read(cell, new SourcePlace.InSheet(name(), row, column));
        if (Spacing.trim(text.text()).isEmpty()) {
            return;
        }
        // The limit first: POI looks through all columns for a hidden one.
        if (column > limits.columns()) {
            found(NoteCode.LIMIT_TABLE_SIZE, true);
        } else if (isHidden(column)) {
            found(NoteCode.HIDDEN, true);
        } else {
            cells.put(column, text);
        }
    }

    private void found(NoteCode code, boolean is) {
        if (is) {
            found.add(code);
        }
    }
}
