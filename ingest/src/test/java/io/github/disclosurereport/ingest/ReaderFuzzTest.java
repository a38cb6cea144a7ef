package io.github.disclosurereport.ingest;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzing, one method a front end. In a build it reads the documents that it starts from and all inputs that were ever found to
 * break a promise; see CONTRIBUTING.md for a long run.
 */
class ReaderFuzzTest {

    @MethodSource
    @DictionaryEntries({
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<td rowspan=9 colspan=9>",
        "<sup>",
        "<del>",
        "<p>"
    })
    @DictionaryEntries({"总计", "规章", "（七）总计", "一、总体情况", "三、收到和处理政府信息公开申请情况", "第二十条第（一）项", "&nbsp;"})
    @FuzzTest
    void html(byte[] source) {
        Promise.kept(source);
    }

    static Stream<byte[]> html() {
        return seeds(FrontEnd.HTML);
    }

    @MethodSource
    @DictionaryEntries({" |", "|", "0 |", "1 3", "- 3 -", "（六）其他处理", "　", "1,224.58", "万元", "减4", "/", "不涉及", "1.0"})
    @DictionaryEntries({"总计", "规章", "（七）总计", "一、总体情况", "三、收到和处理政府信息公开申请情况", "第二十条第（一）项", "2023年"})
    @FuzzTest
    void flatText(byte[] source) {
        Promise.kept(source);
    }

    static Stream<byte[]> flatText() {
        return seeds(FrontEnd.FLAT_TEXT);
    }

    @MethodSource
    @DictionaryEntries({"|---|---|", "| ", " |", "# ", "## ", "| 0 |", "|:-:|", "1 3", "元", "增加4", "/", "| | |", "1.0"})
    @DictionaryEntries({"总计", "规章", "（七）总计", "一、总体情况", "三、收到和处理政府信息公开申请情况", "第二十条第（一）项", "2023年"})
    @FuzzTest
    void markdown(byte[] source) {
        Promise.kept(source);
    }

    static Stream<byte[]> markdown() {
        return seeds(FrontEnd.MARKDOWN);
    }

    /** A source is a part of a Word file, or a whole file: see {@link Packed}. */
    @MethodSource
    @DictionaryEntries({
        "<w:tbl>",
        "<w:tr>",
        "<w:tc>",
        "<w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr>",
        "<w:tcPr><w:vMerge/></w:tcPr>",
        "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>",
        "<w:p>",
        "<w:r>",
        "<w:t>",
        "<w:del>",
        "<w:sdt>",
        "<w:rPr><w:vanish/></w:rPr>",
        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
        "<w:style w:styleId=\"1\"><w:basedOn w:val=\"1\"/></w:style>",
        "w:val=\"\""
    })
    @FuzzTest
    void docx(byte[] source) {
        Promise.kept(Packed.as("docx", source));
    }

    static Stream<byte[]> docx() {
        return Packed.partsOf(FrontEnd.DOCX).stream();
    }

    @MethodSource
    @DictionaryEntries({
        "<row r=\"9\">",
        "<c r=\"C3\" t=\"s\" s=\"1\">",
        "<c t=\"inlineStr\"><is><t>规章</t></is></c>",
        "<v>",
        "<f>",
        "<f t=\"shared\" si=\"0\" ref=\"A1:B2\">",
        "<mergeCell ref=\"A1:C9\"/>",
        "<col min=\"1\" max=\"9\" hidden=\"1\"/>",
        "<si><r><rPr><strike/></rPr><t>1</t></r></si>",
        "<numFmt numFmtId=\"164\" formatCode=\"0.00;;\"/>",
        "formatCode=\"",
        "E+07",
        "ref=\"\"",
        "XFD1048576",
        "state=\"hidden\""
    })
    @FuzzTest
    void xlsx(byte[] source) {
        Promise.kept(Packed.as("xlsx", source));
    }

    static Stream<byte[]> xlsx() {
        return Packed.partsOf(FrontEnd.XLSX).stream();
    }

    /** A source draws a page, or is a whole file. */
    @MethodSource
    @DictionaryEntries({
        " re f",
        " l S",
        " m",
        " cm",
        " Tf",
        " Td",
        " Tj",
        "[<0001>]TJ",
        " Tr",
        "BT",
        "ET",
        "q",
        "Q",
        " Do",
        "/F1 "
    })
    @FuzzTest
    void pdf(byte[] source) {
        Promise.kept(Packed.as("pdf", source));
    }

    static Stream<byte[]> pdf() {
        return Stream.concat(PdfPart.contents().stream(), seeds(FrontEnd.PDF));
    }

    private static Stream<byte[]> seeds(FrontEnd frontEnd) {
        return frontEnd.documents().values().stream();
    }
}
