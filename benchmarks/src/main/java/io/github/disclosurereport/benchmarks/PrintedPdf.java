package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.FormTable;
import io.github.disclosurereport.form.PrintedCell;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A report as a PDF file with ruled tables, on one page wide enough for every label to stand on one line. Its font is one of those
 * that every reader must know, so no font has to be installed.
 */
final class PrintedPdf {

    private static final int SIZE = 8;
    private static final int ROW = 14;
    private static final int COLUMN = 240;
    private static final int MARGIN = 40;
    private static final PDRectangle PAGE = new PDRectangle(4_000, 2_400);

    private final StringBuilder content = new StringBuilder();
    private int top = (int) PAGE.getHeight() - MARGIN;

    private PrintedPdf() {}

    static byte[] of(AnnualReport report) throws IOException {
        PrintedPdf page = new PrintedPdf();
        page.line(report.cover().title());
        page.line(report.cover().preamble().text());
        for (SectionText section : report.sections()) {
            page.line(section.heading());
            if (section.section().hasTable()) {
                page.table(report, Form.of(report.edition()).table(section.section()));
            }
            page.line(section.narrative().text());
        }
        page.line(report.cover().organ().name());
        return page.bytes();
    }

    private void line(String paragraphs) {
        for (String words : paragraphs.split("\n", -1)) {
            text(MARGIN, top, words);
            top -= 2 * ROW;
        }
    }

    private void table(AnnualReport report, FormTable table) {
        for (int r = 0; r < table.rows().size(); r++) {
            for (PrintedCell cell : table.rows().get(r).cells()) {
                int left = MARGIN + cell.column() * COLUMN;
                int bottom = top - (r + cell.rowSpan()) * ROW;
                content.append(String.format(
                        Locale.ROOT,
                        "%d %d %d %d re S%n",
                        left,
                        bottom,
                        cell.colSpan() * COLUMN,
                        cell.rowSpan() * ROW));
                String words =
                        cell.cell().map(one -> report.get(one).toString()).orElse(cell.label());
                text(left + 4, top - (r + 1) * ROW + 4, words);
            }
        }
        top -= (table.rows().size() + 2) * ROW;
    }

    private void text(int x, int y, String words) {
        String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        content.append(String.format(Locale.ROOT, "BT /F %d Tf %d %d Td <%s> Tj ET%n", SIZE, x, y, hex));
    }

    private byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PAGE);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", font());
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            document.addPage(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static COSDictionary font() {
        COSDictionary characters = new COSDictionary();
        characters.setItem("Registry", new COSString("Adobe"));
        characters.setItem("Ordering", new COSString("GB1"));
        characters.setItem("Supplement", COSInteger.get(5));
        COSDictionary shapes = named("CIDFontType0");
        shapes.setItem(COSName.CIDSYSTEMINFO, characters);
        COSDictionary font = named("Type0");
        font.setName("Encoding", "UniGB-UTF16-H");
        COSArray all = new COSArray();
        all.add(shapes);
        font.setItem(COSName.DESCENDANT_FONTS, all);
        return font;
    }

    private static COSDictionary named(String kind) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, kind);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        return font;
    }
}
