package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.document.Grid;
import io.github.disclosurereport.ingest.internal.document.GridCell;
import io.github.disclosurereport.ingest.internal.text.CellText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Makes a grid of rows of a sheet that lie together, merged regions expanded and hidden columns left out. */
final class XlsxGrid {

    private final XlsxSheet sheet;
    private final Map<Long, CellRangeAddress> regions = new HashMap<>();

    XlsxGrid(XlsxSheet sheet) {
        this.sheet = sheet;
        for (CellRangeAddress region : sheet.regions()) {
            regions.putIfAbsent(key(region.getFirstRow() + 1, region.getFirstColumn() + 1), region);
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** The last row that a cell covers. */
    int bottom(int row, int column) {
        CellRangeAddress region = regions.get(key(row, column));
        return region == null ? row : region.getLastRow() + 1;
    }

    private int right(int row, int column) {
        CellRangeAddress region = regions.get(key(row, column));
        return region == null ? column : region.getLastColumn() + 1;
    }

    Grid of(List<XlsxSheet.Line> rows, ReadLimits limits) {
        List<Integer> columns = columns(rows, limits);
        int width = columns.size();
        @Nullable GridCell[][] squares = new @Nullable GridCell[rows.size()][width];
        List<List<GridCell>> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<GridCell> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                GridCell square = squares[r][c];
                if (square == null) {
                    square = square(rows, r, columns, c, squares[r]);
                    for (int down = r; down < r + square.rowSpan(); down++) {
                        for (int along = c; along < square.endColumn(); along++) {
                            squares[down][along] = square;
                        }
                    }
                }
                row.add(square);
            }
            all.add(row);
        }
        return new Grid(all);
    }

    /** The columns that are shown, from the first that holds something to the last that it reaches. */
    private List<Integer> columns(List<XlsxSheet.Line> rows, ReadLimits limits) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (XlsxSheet.Line row : rows) {
            if (!row.isBlank()) {
                first = Math.min(first, row.cells().firstKey());
                for (int column : row.cells().keySet()) {
                    last = Math.max(last, Math.min(right(row.number(), column), limits.columns()));
                }
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            if (!sheet.isHidden(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private GridCell square(
            List<XlsxSheet.Line> rows, int r, List<Integer> columns, int c, @Nullable GridCell[] sameRow) {
        XlsxSheet.Line row = rows.get(r);
        int column = columns.get(c);
        int bottom = bottom(row.number(), column);
        int right = right(row.number(), column);
        int down = r + 1;
        while (down < rows.size() && rows.get(down).number() <= bottom) {
            down++;
        }
        int along = c + 1;
        // A cell never covers what already reaches down from above: the first claim holds.
        while (along < columns.size() && columns.get(along) <= right && sameRow[along] == null) {
            along++;
        }
        CellText text = row.cells().get(column);
        CellText content = text == null
                ? new CellText("", new SourcePlace.InSheet(sheet.name(), row.number(), column))
                : new CellText(XlsxText.line(text.text()), text.place(), text.notes());
        return new GridCell(content, r, c, down - r, along - c);
    }
}
