package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and malicious Word and Excel files: an import comes out or the one documented exception, soon. */
class OfficeHostileTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final byte[] DOCX = DocxFile.of(SampleReports.valid(Edition.E2021, 5));
    private static final byte[] XLSX = XlsxFile.of(SampleReports.valid(Edition.E2021, 5));

    private static void read(byte[] source, String what) {
        try {
            ReportImport read = ReportReader.standard().read(source);
            assertThat(read.readings()).describedAs(what).hasSizeBetween(198, 200);
        } catch (UnreadableReportException refused) {
            assertThat(refused.getMessage()).describedAs(what).isNotBlank();
        }
    }

    private static UnreadableReason reason(byte[] source) {
        return catchThrowableOfType(
                        UnreadableReportException.class,
                        () -> ReportReader.standard().read(source))
                .reason();
    }

    @Test
    void truncations() {
        for (byte[] file : List.of(DOCX, XLSX)) {
            for (int length = 4; length < file.length; length += 97) {
                byte[] cut = Arrays.copyOf(file, length);
                UnreadableReportException refused = catchThrowableOfType(
                        UnreadableReportException.class,
                        () -> ReportReader.standard().read(cut));
                assertThat(refused).describedAs("cut at %d", length).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_250_101, -7})
    void mutatedFiles(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            byte[] bytes = (round % 2 == 0 ? DOCX : XLSX).clone();
            for (int change = 0; change <= random.nextInt(6); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read(bytes, "seed " + seed + ", round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_250_101, -7})
    void mutatedParts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Parts.unpack(round % 2 == 0 ? DOCX : XLSX));
            List<String> names = List.copyOf(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            byte[] part = Objects.requireNonNull(parts.get(name)).clone();
            for (int change = 0; change <= random.nextInt(8); change++) {
                int at = random.nextInt(part.length);
                part[at] = random.nextBoolean() ? part[random.nextInt(part.length)] : (byte) (32 + random.nextInt(95));
            }
            parts.put(name, part);
            read(Parts.pack(parts), "seed " + seed + ", round " + round + ", " + name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tbl><w:tr><w:tc>",
                "<w:p>",
                "<w:p><w:r><w:pict><w:txbxContent>",
                "<w:sdt><w:sdtContent>",
                "<w:p><w:ins>",
                "<w:p><w:r><mc:AlternateContent><mc:Choice>",
                "<w:p><w:r><w:drawing><x>",
                "<w:tbl><w:sdt>",
                "<w:tbl><w:tr><w:sdt>",
                "<w:p><w:hyperlink>"
            })
    void nestingWithoutEnd(String piece) {
        String xml =
                "<w:document xmlns:w=\"" + DocxFile.NAMESPACE + "\" xmlns:mc=\"mc\"><w:body>" + piece.repeat(100_000);
        byte[] open = Parts.withLong(DOCX, DocxFile.MAIN, xml);
        assertTimeoutPreemptively(SOON, () -> assertThat(reason(open)).isEqualTo(UnreadableReason.DAMAGED));
    }

    @ParameterizedTest
    @CsvSource({
        "<w:tbl><w:tr><w:tc>, <w:p/></w:tc></w:tr></w:tbl>",
        "<w:sdt><w:sdtContent>, </w:sdtContent></w:sdt>",
        "<w:p><w:r><w:pict><w:txbxContent>, </w:txbxContent></w:pict></w:r></w:p>"
    })
    void nestingThatEnds(String begin, String end) {
        String xml = "<w:document xmlns:w=\"" + DocxFile.NAMESPACE + "\"><w:body>" + begin.repeat(20_000)
                + end.repeat(20_000) + "</w:body></w:document>";
        byte[] deep = Parts.withLong(DOCX, DocxFile.MAIN, xml);
        assertTimeoutPreemptively(SOON, () -> read(deep, begin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:t>规章</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>0 </w:t></w:r></w:p>",
                "<w:p><w:r><w:br/></w:r></w:p>",
                "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>"
            })
    void longRepetitions(String piece) {
        String xml = "<w:document xmlns:w=\"" + DocxFile.NAMESPACE + "\"><w:body>"
                + piece.repeat(3_000_000 / piece.length()) + "</w:body></w:document>";
        byte[] file = Parts.withLong(DOCX, DocxFile.MAIN, xml);
        assertTimeoutPreemptively(SOON, () -> read(file, piece));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"9999999\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>",
                "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc></w:tr>",
                "<w:tr><w:trPr><w:gridBefore w:val=\"9999999\"/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
            })
    void greatTables(String row) {
        String xml = "<w:document xmlns:w=\"" + DocxFile.NAMESPACE + "\"><w:body><w:tbl>" + row.repeat(20_000)
                + "</w:tbl></w:body></w:document>";
        byte[] file = Parts.withLong(DOCX, DocxFile.MAIN, xml);
        assertTimeoutPreemptively(SOON, () -> read(file, row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v>1</v></c><c><v>2</v></c></row>",
                "<row r=\"9999999\"><c r=\"XFD9999999\"><v>1</v></c></row>",
                "<row><c t=\"inlineStr\"><is><t>规章</t></is></c></row>",
                "<row/>",
                "<row><c/></row>"
            })
    void greatSheets(String row) {
        String xml =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"1\" max=\"9999999\"/></cols><sheetData>"
                        + row.repeat(60_000)
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"A1\"/><mergeCell ref=\":\"/></mergeCells></worksheet>";
        byte[] file = Parts.withLong(XLSX, XlsxFile.SHEET, xml);
        assertTimeoutPreemptively(SOON, () -> read(file, row));
    }

    @Test
    void aPackageThatUnpacksToGigabytesIsRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Parts.unpack(DOCX));
        for (int i = 0; i < 5; i++) {
            parts.put("word/media/" + i + ".bin", new byte[9_000_000]);
        }
        byte[] bomb = Parts.pack(parts);
        assertThat(bomb.length).isLessThan(200_000);
        assertTimeoutPreemptively(SOON, () -> assertThat(reason(bomb)).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE));
    }

    @Test
    void packagesWithoutTheirPartsAreDamaged() {
        for (String part : List.of(DocxFile.MAIN)) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Parts.unpack(DOCX));
            parts.remove(part);
            parts.put("word/other.xml", new byte[0]);
            assertThat(reason(Parts.pack(parts))).isEqualTo(UnreadableReason.DAMAGED);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>(Parts.unpack(XLSX));
        parts.remove(XlsxFile.SHEET);
        assertThat(reason(Parts.pack(parts))).isEqualTo(UnreadableReason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>",
                "<!DOCTYPE x SYSTEM \"%s\">",
                "<!DOCTYPE x [<!ENTITY %% e SYSTEM \"%s\"> %%e;]>"
            })
    void nothingIsFetched(String type) throws Exception {
        try (Listener listener = new Listener()) {
            String main =
                    new String(Objects.requireNonNull(Parts.unpack(DOCX).get(DocxFile.MAIN)), StandardCharsets.UTF_8);
            String body = main.substring(main.indexOf("<w:document")).replaceFirst("<w:t>", "<w:t>&e;");
            read(Parts.with(DOCX, DocxFile.MAIN, type.formatted(listener.address()) + body), type);
            read(
                    Parts.replace(
                            DOCX,
                            DocxFile.RELATIONS,
                            "</Relationships>",
                            "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                                    + " Target=\"" + listener.address()
                                    + "\" TargetMode=\"External\"/></Relationships>"),
                    "external styles");
            assertThat(listener.calls()).isZero();
        }
    }

    @Test
    void entitiesThatGrowAreRefused() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
        byte[] file = Parts.with(
                DOCX,
                DocxFile.MAIN,
                bomb + "<w:document xmlns:w=\"" + DocxFile.NAMESPACE
                        + "\"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>");
        assertThat(reason(file)).isEqualTo(UnreadableReason.DAMAGED);
    }
}
