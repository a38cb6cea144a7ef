package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word and Excel files that are much of one thing, in little time and in the memory that these tests run with. */
class OfficeSizeTest {

    /** In a long run this is the standard limit, 10 MB. */
    private static final int BYTES = Integer.getInteger("hostile.bytes", 3_000_000) - 20_000;

    private static final byte[] DOCX = DocxFile.of(SampleReports.valid(Edition.E2021, 5));
    private static final byte[] XLSX = XlsxFile.of(SampleReports.valid(Edition.E2021, 5));
    private static final String SHEETS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final ReadLimits GREAT =
            new ReadLimits(21_000_000, 256, 50_000, 200, 2_000, 64, 50_000, 5_000, 1_000);

    private static String repeated(String piece, int bytes) {
        return piece.repeat(bytes / piece.getBytes(StandardCharsets.UTF_8).length);
    }

    private static byte[] document(String begin, String piece, String end, int bytes) {
        String body =
                "<w:document xmlns:w=\"" + DocxFile.NAMESPACE + "\"><w:body>" + begin + repeated(piece, bytes) + end;
        return Parts.withLong(DOCX, DocxFile.MAIN, body + "</w:body></w:document>");
    }

    private static byte[] sheet(String begin, String piece, String end, int bytes) {
        String xml = "<worksheet " + SHEETS + begin + repeated(piece, bytes) + end + "</worksheet>";
        return Parts.withLong(XLSX, XlsxFile.SHEET, xml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<w:tbl>; <w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>; </w:tbl>",
                "<w:tbl><w:tr>; <w:tc><w:p/></w:tc>; </w:tr></w:tbl>",
                "''; <w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>; ''",
                "''; <w:p><w:r><w:t>规章</w:t></w:r></w:p>; ''",
                "''; <w:p><w:r><w:br/></w:r></w:p>; ''",
                "''; <x/>; ''",
                "''; <w:p a='1' b='2' c='3' d='4'/>; ''",
                "<w:p><w:r><w:t>; 规章 1 ; </w:t></w:r></w:p>",
                "<w:p>; <w:r><w:t>1</w:t></w:r>; </w:p>",
                "<w:p>; <w:r><w:sym/></w:r>; </w:p>",
                "<w:p>; <w:r><w:rPr><w:b/></w:rPr></w:r>; </w:p>",
                "''; <w:sdt><w:sdtContent/></w:sdt>; ''"
            })
    void wordFiles(String begin, String piece, String end) {
        Promise.kept(document(begin, piece, end, BYTES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v>1</v></c><c><v>2</v></c></row>",
                "<row r=\"9999999\"><c r=\"XFD9999999\"><v>1</v></c></row>",
                "<row><c t=\"inlineStr\"><is><t>规章</t></is></c></row>",
                "<row><c><v>1.5</v></c><c><f>A1</f></c></row>",
                "<row/>",
                "<row><c/></row>",
                "<x/>"
            })
    void sheets(String row) {
        Promise.kept(sheet("<sheetData>", row, "</sheetData>", BYTES));
    }

    @Test
    void aRowOfAllCells() {
        Promise.kept(sheet("<sheetData><row>", "<c><v>1</v></c>", "</row></sheetData>", BYTES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "xl/sharedStrings.xml; sst; <si><t>1</t></si>",
                "xl/styles.xml; styleSheet; <x/>",
                "xl/workbook.xml; workbook; <x/>"
            })
    void otherPartsOfWorkbooks(String part, String root, String piece) {
        String xml = "<" + root + " " + SHEETS + repeated(piece, BYTES) + "</" + root + ">";
        Promise.kept(Parts.withLong(XLSX, part, xml));
    }

    /** A column that is hidden is looked for among all, for each column that holds something. */
    @ParameterizedTest
    @ValueSource(strings = {"<cols>", "<mergeCells>"})
    void columnsAndRegions(String element) {
        String piece = element.equals("<cols>") ? "<col min=\"%d\" max=\"%d\"/>" : "<mergeCell ref=\"A%d:B%d\"/>";
        StringBuilder pieces = new StringBuilder();
        for (int i = 1; pieces.length() < BYTES / 4; i++) {
            pieces.append(piece.formatted(i, i));
        }
        String cells = "<sheetData><row>" + "<c><v>1</v></c>".repeat(16_000) + "</row></sheetData>";
        String all = element + pieces + element.replace("<", "</");
        Promise.kept(sheet(element.equals("<cols>") ? all + cells : cells + all, " ", "", 1));
    }

    @Test
    void columnsOverAndOver() {
        Promise.kept(sheet("", "<cols/>", "<sheetData/>", BYTES));
    }

    /** POI reads a sheet anew for each name that it has. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneSheetUnderManyNames(boolean oneRelation) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            String id = oneRelation ? "rId1" : "rId" + i;
            sheets.append("<sheet name=\"%d\" sheetId=\"%d\" r:id=\"%s\"/>".formatted(i, i, id));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    .formatted(i, RELATIONS));
        }
        byte[] named = Parts.with(
                XLSX,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATIONS + "\" " + SHEETS + "<sheets>" + sheets + "</sheets></workbook>");
        String links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        Promise.kept(Parts.with(named, "xl/_rels/workbook.xml.rels", links + relations + "</Relationships>"));
    }

    static Stream<byte[]> bombs() {
        String piece = "<w:p><w:r><w:t>0123456789</w:t></w:r></w:p>";
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < 39_000_000; i++) {
            words.append(piece.replace("0123456789", Integer.toHexString(i * 0x9E3779B1)));
        }
        String xml = "<w:document xmlns:w=\"" + DocxFile.NAMESPACE + "\"><w:body>" + words + "</w:body></w:document>";
        return Stream.of(Parts.with(DOCX, DocxFile.MAIN, xml), Parts.with(DOCX, "word/styles.xml", xml));
    }

    /** Four times as large as a source may be, in less than a quarter of it. */
    @ParameterizedTest
    @MethodSource("bombs")
    void filesThatUnpackToAllThatTheyMay(byte[] file) {
        assertThat(file.length).isLessThan(10_000_000);
        Promise.kept(file);
    }

    @Test
    void whatWasLeftOutIsNoted() throws Exception {
        Map<String, byte[]> parts = Parts.unpack(DOCX);
        String main = new String(parts.getOrDefault(DocxFile.MAIN, new byte[0]), StandardCharsets.UTF_8);
        String longTable =
                "<w:tbl>" + "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>".repeat(60_000) + "</w:tbl>";
        byte[] file = Parts.withLong(DOCX, DocxFile.MAIN, main.replace("</w:body>", longTable + "</w:body>"));
        ReportImport read = ReportReader.standard().read(file);

        assertThat(read.report().requests())
                .isEqualTo(ReportReader.standard().read(DOCX).report().requests());
        assertThat(read.notes()).contains(Note.of(NoteCode.LIMIT_TABLE_SIZE, "2000×64"));
    }

    @Test
    void twentyMegabytes() {
        byte[] word = document("", "<w:p><w:r><w:t>1</w:t></w:r></w:p>", "", 20_000_000);
        byte[] excel = sheet("<sheetData>", "<row><c><v>1</v></c><c><v>2</v></c></row>", "</sheetData>", 20_000_000);
        for (byte[] file : new byte[][] {word, excel}) {
            assertThat(Promise.kept(file)).isEmpty();
            Promise.kept(file, ReportReader.withLimits(GREAT), Duration.ofSeconds(5));
        }
    }
}
