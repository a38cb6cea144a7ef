package io.github.disclosurereport.ingest;

import io.github.disclosurereport.model.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes Word files: headings with outline levels, tables with cells merged as printed. */
public final class DocxFile {

    static final String MAIN = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    /** What the prefix w stands for. */
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxFile() {}

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
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Heading heading) {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1));
                    paragraph.createRun().setText(heading.text());
                } else if (piece instanceof Piece.Line line) {
                    document.createParagraph().createRun().setText(line.text());
                } else if (piece instanceof Piece.Table table) {
                    table(document, table);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void table(XWPFDocument document, Piece.Table table) {
        List<Laid> cells = Laid.out(table);
        XWPFTable written = document.createTable();
        written.removeRow(0);
        for (int r = 0; r < table.rows().size(); r++) {
            XWPFTableRow row = written.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            int column = 0;
            while (column < table.columns()) {
                Laid cell = at(cells, r, column);
                cell(row.createCell(), cell, r);
                column += cell.square().colSpan();
            }
        }
    }

    private static Laid at(List<Laid> cells, int row, int column) {
        return cells.stream()
                .filter(cell ->
                        cell.row() <= row && row < cell.row() + cell.square().rowSpan())
                .filter(cell -> cell.column() <= column
                        && column < cell.column() + cell.square().colSpan())
                .findFirst()
                .orElse(new Laid(Piece.Square.of(""), row, column));
    }

    private static void cell(XWPFTableCell cell, Laid laid, int row) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (laid.square().colSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(laid.square().colSpan()));
        }
        if (laid.square().rowSpan() > 1) {
            properties.addNewVMerge().setVal(laid.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (laid.row() == row) {
            cell.setText(laid.square().text());
        }
    }
}
