package io.github.disclosurereport.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Puts what fuzzing makes of a part into a whole file: changed at random, a file hardly gets past the sums that zip checks, nor a part
 * past the parser of XML. What begins as a whole file does is left as it is.
 */
final class Packed {

    /** The parts of a Word file that are fuzzed, by the element each begins with. */
    private static final Map<String, String> WORD = new LinkedHashMap<>();

    private static final Map<String, String> EXCEL = new LinkedHashMap<>();

    static {
        WORD.put("<w:styles", "word/styles.xml");
        WORD.put("<w:numbering", "word/numbering.xml");
        WORD.put("<w:document", DocxFile.MAIN);
        EXCEL.put("<sst", "xl/sharedStrings.xml");
        EXCEL.put("<styleSheet", "xl/styles.xml");
        EXCEL.put("<workbook", "xl/workbook.xml");
        EXCEL.put("<worksheet", XlsxFile.SHEET);
    }

    private Packed() {}

    /** What a method of {@link ReaderFuzzTest} reads for a source; its name says how. */
    static byte[] as(String frontEnd, byte[] source) {
        return switch (frontEnd) {
            case "docx" -> inPackage(source, FrontEnd.DOCX, WORD);
            case "xlsx" -> inPackage(source, FrontEnd.XLSX, EXCEL);
            case "pdf" -> PdfPart.drawnBy(source);
            default -> source;
        };
    }

    private static byte[] inPackage(byte[] source, FrontEnd frontEnd, Map<String, String> parts) {
        String xml = new String(source, StandardCharsets.UTF_8);
        byte[] file = frontEnd.documents().values().iterator().next();
        if (xml.startsWith("PK")) {
            return source;
        }
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (xml.contains(part.getKey())) {
                return Parts.with(file, part.getValue(), wellFormed(xml));
            }
        }
        return source;
    }

    /** Tags closed and nested, and nothing else changed. */
    private static String wellFormed(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return document.outerHtml();
    }

    /** The parts of the files of a front end that are fuzzed, and the files. */
    static List<byte[]> partsOf(FrontEnd frontEnd) {
        List<byte[]> all = new ArrayList<>();
        Map<String, String> names = frontEnd == FrontEnd.DOCX ? WORD : EXCEL;
        for (byte[] file : frontEnd.documents().values()) {
            Map<String, byte[]> parts = Parts.unpack(file);
            names.values().stream()
                    .filter(parts::containsKey)
                    .forEach(name -> all.add(Objects.requireNonNull(parts.get(name))));
            all.add(file);
        }
        return all;
    }
}
