package io.github.disclosurereport.ingest;

import io.github.disclosurereport.model.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes Excel files: one sheet, pieces one under another, whole numbers and decimals stored as numbers, merged as printed. */
public final class XlsxFile {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private XlsxFile() {}

    static byte[] of(AnnualReport report) {
        return of(ReportPieces.of(report));
    }

    /**
     * Writes pieces.
     *
     * @param pieces the pieces
     * @return the file
     */
    public static byte[] of(List<? extends Piece> pieces) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("年度报告");
            int next = 0;
            for (Piece piece : pieces) {
                next = piece(sheet, next, piece);
            }
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** Writes a piece from a row on; returns the row after it. */
    static int piece(XSSFSheet sheet, int row, Piece piece) {
        if (piece instanceof Piece.Table table) {
            return table(sheet, row, table);
        }
        String text = piece instanceof Piece.Heading heading ? heading.text() : ((Piece.Line) piece).text();
        sheet.createRow(row).createCell(0).setCellValue(text);
        return row + 1;
    }

    private static int table(XSSFSheet sheet, int from, Piece.Table table) {
        for (int r = 0; r < table.rows().size(); r++) {
            XSSFRow row = sheet.createRow(from + r);
            for (int c = 0; c < table.columns(); c++) {
                row.createCell(c);
            }
        }
        for (Laid laid : Laid.out(table)) {
            Piece.Square square = laid.square();
            XSSFCell cell = sheet.getRow(from + laid.row()).getCell(laid.column());
            if (square.text().matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
                cell.setCellValue(Double.parseDouble(square.text()));
            } else if (!square.text().isEmpty()) {
                cell.setCellValue(square.text());
            }
            if (square.rowSpan() > 1 || square.colSpan() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        from + laid.row(),
                        from + laid.row() + square.rowSpan() - 1,
                        laid.column(),
                        laid.column() + square.colSpan() - 1));
            }
        }
        return from + table.rows().size();
    }
}
