package io.github.disclosurereport.ingest.internal.format.ooxml.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How the cells of a workbook look, each style asked for once. */
final class XlsxStyles {

    /**
     * A style of cells.
     *
     * @param format the code by which it shows numbers; "" if it is not known
     * @param struck whether its words are struck out
     */
    record Look(String format, boolean struck) {}

    private final Map<Integer, Look> looks = new HashMap<>();

    Look of(XSSFCell cell) {
        // A cell names its style by a number, which may be none of the workbook's.
        int style = (int) Math.min(Integer.MAX_VALUE, cell.getCTCell().getS());
        Look look = looks.get(style);
        if (look == null) {
            look = look(cell.getCellStyle());
            looks.put(style, look);
        }
        return look;
    }

    private static Look look(XSSFCellStyle style) {
        if (style == null) {
            return new Look("", false);
        }
        String format = style.getDataFormatString();
        return new Look(
                format == null ? "" : format,
                style.getFont() != null && style.getFont().getStrikeout());
    }
}
