package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.FlatText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A report as a Word and as a PDF file, a paragraph or a line of print for each line of its flattened text. */
final class OfficeDocuments {

    private static final int LINES_PER_PAGE = 60;
    /** Codes are UTF-16, and so are the characters they stand for. */
    private static final String TO_UNICODE = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Codes def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            %s
            endcmap end end
            """;

    private OfficeDocuments() {}

    static byte[] docx(AnnualReport report) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FlatText.of(report)
                    .lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }

    /** Needs no font on the machine: the text can be extracted, though not shown. */
    static byte[] pdf(AnnualReport report) throws IOException {
        List<String> lines = FlatText.of(report).lines().toList();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary font = font(document);
            for (int from = 0; from < lines.size(); from += LINES_PER_PAGE) {
                List<String> page = lines.subList(from, Math.min(lines.size(), from + LINES_PER_PAGE));
                document.addPage(page(document, font, page));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage page(PDDocument document, COSDictionary font, List<String> lines) throws IOException {
        PDPage page = new PDPage(new PDRectangle(2000, 842));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.setResources(new PDResources(resources));
        StringBuilder content = new StringBuilder("BT /F1 10 Tf 12 TL 40 800 Td\n");
        for (String line : lines) {
            content.append('<').append(hex(line)).append("> Tj T*\n");
        }
        content.append("ET\n");
        PDStream stream = new PDStream(document);
        write(stream.getCOSObject(), content.toString());
        page.setContents(stream);
        return page;
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, "None");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType2");
        descendant.setName(COSName.BASE_FONT, "None");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSStream toUnicode = document.getDocument().createCOSStream();
        write(toUnicode, TO_UNICODE.formatted(ranges()));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "None");
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, toUnicode);
        return font;
    }

    /** A range may change the last byte of a code only. */
    private static String ranges() {
        StringBuilder ranges = new StringBuilder();
        for (int high = 0; high < 256; high++) {
            if (high % 100 == 0) {
                ranges.append(high == 0 ? "" : "endbfrange\n")
                        .append(Math.min(100, 256 - high))
                        .append(" beginbfrange\n");
            }
            ranges.append("<%02X00> <%02XFF> <%02X00>%n".formatted(high, high, high));
        }
        return ranges.append("endbfrange").toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(character -> hex.append("%04X".formatted(character)));
        return hex.toString();
    }

    private static void write(COSStream stream, String text) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
