package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final ReportReader READER = ReportReader.standard();

    private static UnreadableReportException refusal(byte[] source) {
        return catchThrowableOfType(UnreadableReportException.class, () -> READER.read(source));
    }

    private static UnreadableReason reason(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \t", "\uFEFF"})
    void nothing(String text) {
        assertThat(reason(text)).isEqualTo(UnreadableReason.EMPTY);
    }

    @Test
    void noTextAtAll() {
        assertThat(refusal(new byte[] {'a', 0, 1, 2, 3}).reason()).isEqualTo(UnreadableReason.BINARY);
        assertThat(refusal(new byte[] {'a', 1, 2, 3, 4}).reason()).isEqualTo(UnreadableReason.BINARY);
    }

    @Test
    void bytesInNoKnownEncoding() {
        byte[] bytes = new byte[200];
        java.util.Arrays.fill(bytes, (byte) 0xFF);
        bytes[0] = 'a';
        assertThat(refusal(bytes).reason()).isEqualTo(UnreadableReason.UNKNOWN_ENCODING);
    }

    @Test
    void tooLarge() {
        ReadLimits standard = ReadLimits.standard();
        ReportReader small = ReportReader.withLimits(new ReadLimits(
                10,
                standard.depth(),
                standard.blocks(),
                standard.tables(),
                standard.rows(),
                standard.columns(),
                standard.cells(),
                standard.pieces(),
                standard.unread()));
        UnreadableReportException refusal =
                catchThrowableOfType(UnreadableReportException.class, () -> small.read(new byte[11]));
        assertThat(refusal.reason()).isEqualTo(UnreadableReason.TOO_LARGE);
        assertThat(refusal).hasMessage("the source is larger than 10 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004....OFD.xml, UNSUPPORTED_FORMAT, OFD → PDF",
        "PK\u0003\u0004....a.txt, ARCHIVE, ZIP",
        "'PK\u0005\u0006', ARCHIVE, ZIP",
        "Rar!, ARCHIVE, RAR",
        "'\u001F\u008B', ARCHIVE, GZIP",
        "\u00D0\u00CF\u0011\u00E0, UNSUPPORTED_FORMAT, OLE2 → DOCX",
        "\u00D0\u00CF\u0011\u00E0..W.o.r.d.D.o.c.u.m.e.n.t.., UNSUPPORTED_FORMAT, DOC/WPS → DOCX",
        "\u00D0\u00CF\u0011\u00E0..W.o.r.k.b.o.o.k.., UNSUPPORTED_FORMAT, XLS/ET → XLSX",
        "\u00D0\u00CF\u0011\u00E0..E.n.c.r.y.p.t.e.d.P.a.c.k.a.g.e.., ENCRYPTED, DOCX/XLSX",
        "Founder CEB 3.0, UNSUPPORTED_FORMAT, CEB → PDF",
        "{\\rtf1, UNSUPPORTED_FORMAT, RTF → DOCX",
        "\u0089PNG, PICTURE, PNG",
        "\u00FF\u00D8\u00FF, PICTURE, JPEG",
        "GIF89a, PICTURE, GIF",
        "MIME-Version: 1.0, UNSUPPORTED_FORMAT, MHT → HTML",
        "From: <Saved by Blink>, UNSUPPORTED_FORMAT, MHT → HTML"
    })
    void formatsThatAreNotRead(String head, UnreadableReason reason, String format) {
        String bytes = head.startsWith("\u00D0") ? head.replace('.', '\0') : head;
        UnreadableReportException refusal = refusal(bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.message(Locale.CHINESE)).contains(format);
        assertThat(refusal.message(Locale.ENGLISH)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004....word/document.xml", "PK\u0003\u0004....xl/workbook.xml"})
    void documentsOfWhichOnlyTheBeginningIsThereAreDamaged(String head) {
        assertThat(refusal(head.getBytes(StandardCharsets.ISO_8859_1)).reason()).isEqualTo(UnreadableReason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello, world.", "<html><body><ul><li>关于我们</li><li>联系方式</li></ul></body></html>"})
    void noReport(String text) {
        assertThat(reason(text)).isEqualTo(UnreadableReason.NO_REPORT);
    }

    @Test
    void aReportWhoseTablesAreElsewhere() {
        assertThat(reason("测试局2024年政府信息公开工作年度报告\n一、总体情况\n见附件。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况"))
                .isEqualTo(UnreadableReason.NO_TABLES);
    }

    @Test
    void aSheetOfBefore2019() {
        assertThat(reason("政府信息公开情况统计表（2016年度）\n统计指标 单位 统计数\n一、主动公开情况\n（一）主动公开政府信息数 条 120"))
                .isEqualTo(UnreadableReason.PRE_2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"测试大学2022-2023学年信息公开工作年度报告\n一、概述\n学校重视此项工作。", "测试市医院信息公开年度报告", "测试局2023年行政执法数据统计年度报告"})
    void reportsOfOtherKinds(String text) {
        assertThat(reason(text)).isEqualTo(UnreadableReason.NOT_THIS_FORM);
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) {
        Path missing = folder.resolve("absent.html");
        UnreadableReportException refusal =
                catchThrowableOfType(UnreadableReportException.class, () -> READER.read(missing));
        assertThat(refusal.reason()).isEqualTo(UnreadableReason.NO_FILE);
        assertThat(refusal).hasCauseInstanceOf(java.io.IOException.class).hasMessageContaining("absent.html");
        assertThat(catchThrowableOfType(UnreadableReportException.class, () -> READER.read(folder))
                        .reason())
                .isEqualTo(UnreadableReason.NO_FILE);
    }

    @Test
    void aFileIsReadLikeItsBytes(@TempDir Path folder) throws Exception {
        String text = FlatText.of(SampleReports.guiyang2020());
        Path file = Files.writeString(folder.resolve("report.txt"), text);
        assertThat(READER.read(file)).isEqualTo(READER.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void encodingsAreDetected(String charset) throws Exception {
        String text = FlatText.of(SampleReports.guiyang2020());
        ReportImport read = READER.read(text.getBytes(Charset.forName(charset)));
        assertThat(read.report()).isEqualTo(READER.read(text).report());
        assertThat(read.notes()).hasSize(charset.equals("UTF-8") ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource(UnreadableReason.class)
    void everyReasonHasALineInBothLanguages(UnreadableReason reason) {
        UnreadableReportException refusal =
                new UnreadableReportException(reason, "X", new SourcePlace.InText(3, 7), null);
        assertThat(refusal.getMessage())
                .isEqualTo(refusal.message(Locale.ENGLISH))
                .endsWith("(line 3, column 7)");
        assertThat(refusal.message(Locale.CHINESE)).endsWith("（第3行第7字）").doesNotContain("{");
        assertThat(refusal.place()).contains(new SourcePlace.InText(3, 7));
    }

    @ParameterizedTest
    @EnumSource(NoteCode.class)
    void everyNoteHasALineInBothLanguages(NoteCode code) {
        Note note = Note.of(code, "A", "{0}");
        assertThat(note.message(Locale.CHINESE)).isNotBlank();
        assertThat(note).asString().isEqualTo(note.message(Locale.ENGLISH)).isNotBlank();
    }
}
